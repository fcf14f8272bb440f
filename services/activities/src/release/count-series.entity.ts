import { defineEntity, p } from '@mikro-orm/core';

import type { CountKind } from './count-kind.js';

const CountSeriesSchema = defineEntity({
  name: 'CountSeries',
  tableName: 'count_series',
  properties: {
    kind: p.text().primary().$type<CountKind>(),
    subject: p.text().primary(),
    quarter: p.text(),
    pending: p.integer(),
    held: p.integer(),
  },
});

/** What has been counted of one practice or offer and not been told yet. Everything of quarters before `quarter` is closed. */
export class CountSeries extends CountSeriesSchema.class {}
CountSeriesSchema.setClass(CountSeries);
