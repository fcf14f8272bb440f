import { defineEntity, p } from '@mikro-orm/core';
import { numberProperty } from '@miteinander/kit/database/number-property.js';

const DistrictSchema = defineEntity({
  name: 'District',
  tableName: 'district',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    kind: p.text(),
    state: p.text(),
  },
});

/** Kreis or kreisfreie Stadt; key: the first five digits of the AGS. */
export class District extends DistrictSchema.class {}
DistrictSchema.setClass(District);

const MunicipalitySchema = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  properties: {
    ags: p.text().primary(),
    ars: p.text(),
    name: p.text(),
    fullName: p.text(),
    district: () => p.manyToOne(District).ref().index(),
    population: p.integer().nullable(),
    lat: numberProperty(),
    lon: numberProperty(),
  },
});

/** Gemeinde; key: the eight-digit AGS, leading zero kept. */
export class Municipality extends MunicipalitySchema.class {}
MunicipalitySchema.setClass(Municipality);
