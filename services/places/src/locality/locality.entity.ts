import { defineEntity, p } from '@mikro-orm/core';
import { numberProperty } from '@miteinander/kit/database/number-property.js';

import { Municipality } from '../municipality/municipality.entity.js';

export type LocalityKind = 'POSTCODE' | 'COMPANY_POSTCODE' | 'MUNICIPALITY';

const LocalitySchema = defineEntity({
  name: 'Locality',
  tableName: 'locality',
  indexes: [
    { name: 'locality_folded_trigram', expression: 'create index "locality_folded_trigram" on "places"."locality" using gin (folded public.gin_trgm_ops, folded_digraph public.gin_trgm_ops)' },
    { name: 'locality_postal_code_prefix', expression: 'create index "locality_postal_code_prefix" on "places"."locality" (postal_code text_pattern_ops)' },
  ],
  properties: {
    id: p.text().primary(),
    label: p.text(),
    name: p.text(),
    kind: p.text().$type<LocalityKind>(),
    postalCode: p.text().nullable(),
    municipality: () => p.manyToOne(Municipality).ref().fieldName('ags').index(),
    population: p.integer().nullable(),
    lat: numberProperty(),
    lon: numberProperty(),
    folded: p.text(),
    foldedDigraph: p.text(),
  },
});

/** Something a person types to say where: a postcode or a municipality, ready to be searched. */
export class Locality extends LocalitySchema.class {}
LocalitySchema.setClass(Locality);
