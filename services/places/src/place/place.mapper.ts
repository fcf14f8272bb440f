import { toAccessibility } from '@miteinander/kit/accessibility/accessibility.mapper.js';
import { toAddress } from '@miteinander/kit/address/address.mapper.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { Position } from '@miteinander/kit/near/position.type.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import { Partner } from './partner.stub.js';
import type { StoredPlace } from './place.loader.js';
import { Place } from './place.type.js';

/** `today` decides the freshness; YYYY-MM-DD in Germany. */
export function toPlace(place: StoredPlace, today: string): Place {
  const { id, name, kinds, categories, lat, lon, hostId, example, confirmedOn } = place;
  return Object.assign(new Place(), {
    id,
    name,
    kinds,
    categories,
    position: lat == null || lon == null ? null : Position.of(lat, lon),
    positionAccuracy: place.positionAccuracy ?? null,
    address: toAddress(place),
    description: place.description ?? null,
    phone: place.phone ?? null,
    url: place.url ?? null,
    openingHours: place.openingHours ?? null,
    accessibility: toAccessibility(place.accessibility),
    coolPlace: place.coolPlace ?? null,
    host: hostId == null ? null : Partner.of(hostId),
    example,
    lastConfirmedAt: confirmedOn ?? null,
    freshness: freshnessOf(confirmedOn, today),
    provenance: toProvenance(place),
    ags: place.ags ?? null,
  });
}
