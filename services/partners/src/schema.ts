import { buildSubgraph, type Subgraph } from '@miteinander/kit/subgraph/build-subgraph.js';

import { resolvePartner } from './partner/partner.reference.js';
import { PartnerResolver } from './partner/partner.resolver.js';

export function buildPartnersSubgraph(): Promise<Subgraph> {
  return buildSubgraph({ resolvers: [PartnerResolver], references: { Partner: resolvePartner } });
}
