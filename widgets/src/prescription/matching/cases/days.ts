import type { BundleDate } from '../match.js';

/** The Wednesday on which all cases play, and the time of the consultation. */
export const TODAY = '2026-11-25';
export const NOW = '2026-11-25T10:00';

type Day = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
const FROM_TODAY: Record<Day, number> = { WE: 0, TH: 1, FR: 2, SA: 3, SU: 4, MO: 5, TU: 6 };

export const dayAfter = (days: number): string => new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const daysAgo = (days: number): string => dayAfter(-days);

/** Five dates, one a week (or every so many weeks), from the coming such day on. */
export const weekly = (day: Day, time: string, minutes = 120, { weeks = 1, from = 0 } = {}): BundleDate[] =>
  Array.from({ length: 5 }, (_, at) => ({ start: `${dayAfter(FROM_TODAY[day] + 7 * (from + at * weeks))}T${time}`, minutes })).filter(({ start }) => start.slice(0, 10) <= dayAfter(56));

/** The next five weekdays from today on. */
export const weekdays = (time: string, minutes: number): BundleDate[] => [0, 1, 2, 5, 6].map((days) => ({ start: `${dayAfter(days)}T${time}`, minutes }));
/** The next five days. */
export const daily = (time: string, minutes: number): BundleDate[] => [0, 1, 2, 3, 4].map((days) => ({ start: `${dayAfter(days)}T${time}`, minutes }));

/** The same dates, one of them (counted from 0) with another status. */
export const but = (dates: readonly BundleDate[], at: number, status: NonNullable<BundleDate['status']>): BundleDate[] => dates.map((date, index) => (index === at ? { ...date, status } : date));
