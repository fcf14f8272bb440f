import { defineEntity, p } from '@mikro-orm/core';

const GazetteerSchema = defineEntity({
  name: 'Gazetteer',
  tableName: 'gazetteer',
  properties: { fingerprint: p.text().primary() },
});

/** Which gazetteer the database holds: the fingerprint of its tables. One row. */
export class Gazetteer extends GazetteerSchema.class {}
GazetteerSchema.setClass(Gazetteer);
