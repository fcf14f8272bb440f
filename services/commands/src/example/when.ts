import { z } from 'zod';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const local = z.iso.datetime({ local: true, offset: false, precision: -1 });

const relative = z.strictObject({
  weeksAhead: z.int().min(0).max(52),
  weekday: z.enum(WEEKDAYS),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time such as 15:00'),
});

/** A start: fixed in local time, or counted from the week in which the programme is loaded. */
export const whenSchema = z.union([local, relative]);

export type When = z.infer<typeof whenSchema>;

/** Days from Monday. */
export const daysFromMonday = (weekday: (typeof WEEKDAYS)[number]): number => WEEKDAYS.indexOf(weekday);
