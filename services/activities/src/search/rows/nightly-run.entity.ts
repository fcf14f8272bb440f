import { defineEntity, p } from '@mikro-orm/core';

const NightlyRunSchema = defineEntity({
  name: 'NightlyRun',
  tableName: 'nightly_run',
  properties: {
    day: p.date().primary(),
    after: p.uuid().nullable(),
    finishedAt: p.datetime().nullable(),
  },
});

/** How far the run of one night has come: everything up to the offer `after` is done. */
export class NightlyRun extends NightlyRunSchema.class {}
NightlyRunSchema.setClass(NightlyRun);
