import { z } from 'zod';

import { text } from './fields.schema.js';
import { whenSchema } from './when.js';

/** Which date counted from the day after loading; 1 is the next one. */
const upcoming = z.int().min(1);

const exception = z.discriminatedUnion('status', [
  z.strictObject({ status: z.enum(['SCHEDULED', 'CANCELLED', 'FULL']), upcoming, note: text }),
  z.strictObject({ status: z.literal('MOVED'), upcoming, movedTo: whenSchema, note: text }),
  z.strictObject({ status: z.literal('EXTRA'), on: whenSchema, note: text }),
]);

/** When an offer takes place. */
export const scheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['DATED', 'OPENING_HOURS']),
    start: whenSchema,
    durationMinutes: z.int().min(1).exactOptional(),
    allDay: z.boolean().exactOptional(),
    rule: z.string().regex(/^FREQ=/, 'is no rule such as FREQ=WEEKLY;BYDAY=WE').exactOptional(),
    pauses: z.array(z.enum(['NRW_PUBLIC_HOLIDAYS', 'NRW_SCHOOL_HOLIDAYS'])).min(1, 'is empty; leave it out if it never pauses').exactOptional(),
    extraDates: z.array(whenSchema).exactOptional(),
    exceptions: z.array(exception).exactOptional(),
    note: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('BY_APPOINTMENT'), note: text }),
]);
