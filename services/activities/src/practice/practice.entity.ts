import { defineEntity, p } from '@mikro-orm/core';

const PracticeSchema = defineEntity({
  name: 'Practice',
  tableName: 'practice',
  uniques: [{ name: 'practice_secret_digest', properties: ['secretDigest'] }],
  properties: {
    code: p.text().primary(),
    label: p.text(),
    secretDigest: p.text(),
    since: p.date(),
  },
});

/** A practice that hands out sheets. The label is the operator's own note; nothing else is known of it. */
export class Practice extends PracticeSchema.class {}
PracticeSchema.setClass(Practice);
