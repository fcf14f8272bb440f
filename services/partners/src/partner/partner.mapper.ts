import { toAddress } from '@miteinander/kit/address/address.mapper.js';
import { freshnessOf } from '@miteinander/kit/freshness/freshness.js';
import { toProvenance } from '@miteinander/kit/provenance/provenance.mapper.js';

import type { StoredPartner } from './partner.loader.js';
import { Partner } from './partner.type.js';

/** `today` decides the freshness; YYYY-MM-DD in Germany. */
export function toPartner(partner: StoredPartner, today: string): Partner {
  return Object.assign(new Partner(), {
    id: partner.id,
    name: partner.name,
    kind: partner.kind,
    description: partner.description ?? null,
    phone: partner.phone ?? null,
    email: partner.email ?? null,
    url: partner.url ?? null,
    address: toAddress(partner),
    example: partner.example,
    lastConfirmedAt: partner.confirmedOn ?? null,
    freshness: freshnessOf(partner.confirmedOn, today),
    provenance: toProvenance(partner),
  });
}
