import { toAccessibility } from '@miteinander/kit/accessibility/accessibility.mapper.js';
import { toAddress } from '@miteinander/kit/address/address.mapper.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { Position } from '@miteinander/kit/near/position.type.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

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
    accessibility: toAccessibility(entity.accessibility),
    coolPlace: entity.coolPlace ?? null,
    host: hostId == null ? null : Partner.of(hostId),
    example,
    lastConfirmedAt: confirmedOn ?? null,
    freshness: freshnessOf(confirmedOn, today),
    provenance: toProvenance(entity),
    ags: entity.municipality?.ags ?? null,
  });
}
