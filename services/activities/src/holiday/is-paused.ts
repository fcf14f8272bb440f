import type { SchedulePause } from '../schedule/schedule-pause.js';
import { isPublicHoliday } from './public-holidays.js';
import { isSchoolHoliday } from './school-holidays.js';

const pausedBy: Record<SchedulePause, (day: number) => boolean> = {
  NRW_PUBLIC_HOLIDAYS: isPublicHoliday,
  NRW_SCHOOL_HOLIDAYS: isSchoolHoliday,
};

/** Whether a schedule that pauses on these occasions does so on a day, in days since 1970-01-01. */
export function isPaused(pauses: readonly SchedulePause[], day: number): boolean {
  return pauses.some((pause) => pausedBy[pause](day));
}
