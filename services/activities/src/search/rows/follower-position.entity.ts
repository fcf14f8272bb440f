import { defineEntity, p } from '@mikro-orm/core';

const FollowerPositionSchema = defineEntity({
  name: 'FollowerPosition',
  tableName: 'follower_position',
  properties: {
    source: p.text().primary(),
    seq: p.bigint('number'),
  },
});

/** How far the search rows have followed a change log; for source `horizon` the last day reached, as days since 1970. */
export class FollowerPosition extends FollowerPositionSchema.class {}
FollowerPositionSchema.setClass(FollowerPosition);
