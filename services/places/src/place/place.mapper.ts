import { toAddress } from '@miteinander/kit/address/address.mapper.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { Position } from '@miteinander/kit/near/position.type.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import { Accessibility, type AccessibilityFacts } from './accessibility.type.js';
import { Partner } from './partner.stub.js';
import type { Place as PlaceEntity } from './place.entity.js';
import { Place } from './place.type.js';

/** `today` decides the freshness; YYYY-MM-DD in Germany. */
export function toPlace(entity: PlaceEntity, today: string): Place {
  const { id, name, kinds, categories, lat, lon, hostId, example, confirmedOn } = entity;
  return Object.assign(new Place(), {
    id,
    name,
    kinds,
    categories,
    position: lat == null || lon == null ? null : Position.of(lat, lon),
    positionAccuracy: entity.positionAccuracy ?? null,
    address: toAddress(entity),
    description: entity.description ?? null,
    phone: entity.phone ?? null,
    url: entity.url ?? null,
    openingHours: entity.openingHours ?? null,
    accessibility: entity.accessibility ? toAccessibility(entity.accessibility) : null,
    coolPlace: entity.coolPlace ?? null,
    host: hostId == null ? null : Partner.of(hostId),
    example,
    lastConfirmedAt: confirmedOn ?? null,
    freshness: freshnessOf(confirmedOn, today),
    provenance: toProvenance(entity),
    ags: entity.municipality?.ags ?? null,
  });
}

function toAccessibility(facts: AccessibilityFacts): Accessibility {
  return Object.assign(new Accessibility(), {
    wheelchair: facts.wheelchair ?? null,
    stepFreeEntrance: facts.stepFreeEntrance ?? null,
    accessibleToilet: facts.accessibleToilet ?? null,
    inductionLoop: facts.inductionLoop ?? null,
    accessibleParking: facts.accessibleParking ?? null,
    quiet: facts.quiet ?? null,
    note: facts.note ?? null,
  });
}
