import { defineEntity, p } from '@mikro-orm/core';
import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { numberProperty } from '@miteinander/kit/database/number-property.js';
import { provenanceProperties } from '@miteinander/kit/provenance/provenance.properties.js';

import { Municipality } from '../municipality/municipality.entity.js';
import type { PlaceKind } from './place-kind.js';
import type { PositionAccuracy } from './position-accuracy.js';

const PlaceSchema = defineEntity({
  name: 'Place',
  tableName: 'place',
  indexes: [
    { name: 'place_position', expression: 'create index "place_position" on "places"."place" using gist (point(east, north))' },
  ],
  uniques: [{ name: 'place_source_external_id', properties: ['source', 'externalId'] }],
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    folded: p.text(),
    kinds: p.array<PlaceKind>(),
    categories: p.array(),
    lat: numberProperty().nullable(),
    lon: numberProperty().nullable(),
    east: numberProperty().nullable(),
    north: numberProperty().nullable(),
    positionAccuracy: p.text().$type<PositionAccuracy>().nullable(),
    street: p.text().nullable(),
    postalCode: p.text().nullable(),
    city: p.text().nullable(),
    municipality: () => p.manyToOne(Municipality).ref().fieldName('ags').nullable().index(),
    description: p.text().nullable(),
    phone: p.text().nullable(),
    url: p.text().nullable(),
    openingHours: p.text().nullable(),
    accessibility: p.json<AccessibilityFacts>().nullable(),
    coolPlace: p.boolean().nullable(),
    hostId: p.uuid().nullable().index(),
    ...provenanceProperties,
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

/** Somewhere people meet. */
export class Place extends PlaceSchema.class {}
PlaceSchema.setClass(Place);
