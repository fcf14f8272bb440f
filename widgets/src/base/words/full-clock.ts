import type { Clock } from './german-day.js';

/** "9:00", "15:30": a time with its minutes, on a clock of 24 hours. */
export const fullClock = ({ hour, minute }: Clock): string => `${hour}:${String(minute).padStart(2, '0')}`;

/** What ends at midnight ends on the day it began. */
export const fullEndClock = (time: Clock): string => (time.hour === 0 && time.minute === 0 ? '24:00' : fullClock(time));
