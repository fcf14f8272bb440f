import { defineEntity, p } from '@mikro-orm/core';

import type { CountKind } from './count-kind.js';

const ReleasedCountSchema = defineEntity({
  name: 'ReleasedCount',
  tableName: 'released_count',
  properties: {
    kind: p.text().primary().$type<CountKind>(),
    subject: p.text().primary(),
    quarter: p.text().primary(),
    count: p.integer(),
  },
});

/** What is told of one quarter: a multiple of five, decided once. No row means none. */
export class ReleasedCount extends ReleasedCountSchema.class {}
ReleasedCountSchema.setClass(ReleasedCount);
