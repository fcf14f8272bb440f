import { defineEntity, p } from '@mikro-orm/core';

import { Activity } from '../activity/activity.entity.js';
import type { SchedulePause } from './schedule-pause.js';
import type { ScheduleException, ScheduleRecord } from './schedule.record.js';

const ScheduleSchema = defineEntity({
  name: 'Schedule',
  tableName: 'schedule',
  properties: {
    id: p.uuid().primary(),
    activity: () => p.manyToOne(Activity).ref().index().deleteRule('cascade'),
    externalId: p.text(),
    kind: p.text().$type<ScheduleRecord['kind']>(),
    start: p.text().nullable(),
    durationMinutes: p.integer().nullable(),
    allDay: p.boolean().default(false),
    rule: p.text().nullable(),
    extraDates: p.array(),
    excludedDates: p.array().default([]),
    pauses: p.array().$type<SchedulePause[]>().default([]),
    exceptions: p.json<ScheduleException[]>(),
    note: p.text().nullable(),
  },
});

/** When an offer happens: wall-clock time in Germany and an RFC 5545 rule; the truth its occurrences are derived from. */
export class Schedule extends ScheduleSchema.class {}
ScheduleSchema.setClass(Schedule);
