import { defineEntity, p } from '@mikro-orm/core';
import { provenanceProperties } from '@miteinander/kit/provenance/provenance.properties.js';

import type { PartnerKind } from './partner-kind.js';

const PartnerSchema = defineEntity({
  name: 'Partner',
  tableName: 'partner',
  uniques: [{ name: 'partner_source_external_id', properties: ['source', 'externalId'] }],
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    kind: p.text().$type<PartnerKind>(),
    description: p.text().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    url: p.text().nullable(),
    street: p.text().nullable(),
    postalCode: p.text().nullable(),
    city: p.text().nullable(),
    ...provenanceProperties,
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});

/** Who does it. */
export class Partner extends PartnerSchema.class {}
PartnerSchema.setClass(Partner);
