import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../activity/activity.entity.js';
import type { OccurrenceStatus } from './occurrence-status.js';

const OccurrenceSchema = defineEntity({
  name: 'Occurrence',
  tableName: 'occurrence',
  indexes: [{ name: 'occurrence_activity_starts_at', properties: ['activity', 'startsAt'] }],
  properties: {
    id: p.uuid().primary(),
    activity: () => p.manyToOne(Activity).ref().deleteRule('cascade'),
    day: p.date(),
    startsAt: p.datetime(),
    endsAt: p.datetime().nullable(),
    overAt: p.datetime(),
    allDay: p.boolean(),
    status: p.text().$type<OccurrenceStatus>(),
    note: p.text().nullable(),
  },
});

/** One date of an offer, derived from its schedules; id from the schedule and the start its rule gives. */
export class Occurrence extends OccurrenceSchema.class {}
OccurrenceSchema.setClass(Occurrence);
