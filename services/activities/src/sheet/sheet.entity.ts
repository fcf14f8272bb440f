import { defineEntity, p } from '@mikro-orm/core';

const SheetSchema = defineEntity({
  name: 'Sheet',
  tableName: 'sheet',
  indexes: [{ name: 'sheet_expires_on_practice', properties: ['expiresOn', 'practice'] }],
  properties: {
    digest: p.text().primary(),
    practice: p.text(),
    expiresOn: p.date(),
    redeemed: p.boolean(),
  },
});

/** A printed sheet that can be redeemed once. Neither its word code nor what is on it is known here. */
export class Sheet extends SheetSchema.class {}
SheetSchema.setClass(Sheet);
