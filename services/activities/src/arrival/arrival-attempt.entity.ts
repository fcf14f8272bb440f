import { defineEntity, p } from '@mikro-orm/core';

const ArrivalAttemptSchema = defineEntity({
  name: 'ArrivalAttempt',
  tableName: 'arrival_attempt',
  properties: {
    digest: p.text().primary(),
    failed: p.integer(),
    day: p.date(),
  },
});

/** How many word codes failed at one offer within one hour. Which offer and which hour only the key can tell; deleted after the day. */
export class ArrivalAttempt extends ArrivalAttemptSchema.class {}
ArrivalAttemptSchema.setClass(ArrivalAttempt);
