import { p } from '@mikro-orm/core';

/** Columns of every entity that came from a source. Spread into `defineEntity({ properties })`. */
export const provenanceProperties = {
  source: p.text(),
  sourceUrl: p.text().nullable(),
  licence: p.text(),
  attribution: p.text(),
  externalId: p.text(),
  example: p.boolean().default(false),
  confirmedOn: p.date().nullable(),
  contentHash: p.text(),
};
