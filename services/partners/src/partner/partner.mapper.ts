import { toAddress } from '@miteinander/kit/address/address.mapper.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import type { Partner as PartnerEntity } from './partner.entity.js';
import { Partner } from './partner.type.js';

/** `today` decides the freshness; YYYY-MM-DD in Germany. */
export function toPartner(entity: PartnerEntity, today: string): Partner {
  return Object.assign(new Partner(), {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    description: entity.description ?? null,
    phone: entity.phone ?? null,
    email: entity.email ?? null,
    url: entity.url ?? null,
    address: toAddress(entity),
    example: entity.example,
    lastConfirmedAt: entity.confirmedOn ?? null,
    freshness: freshnessOf(entity.confirmedOn, today),
    provenance: toProvenance(entity),
  });
}
