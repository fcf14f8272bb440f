import { buildSubgraph, type Subgraph } from '@miteinander/kit/subgraph/build-subgraph.js';

import { DistrictResolver } from './district/district.resolver.js';
import { LocalityResolver } from './locality/locality.resolver.js';
import { resolveMunicipality } from './municipality/municipality.reference.js';
import { AttributionResolver } from './attribution/attribution.resolver.js';
import { resolvePlace } from './place/place.reference.js';
import { PlaceResolver } from './place/place.resolver.js';

export function buildPlacesSubgraph(): Promise<Subgraph> {
  return buildSubgraph({
    resolvers: [PlaceResolver, LocalityResolver, DistrictResolver, AttributionResolver],
    references: { Place: resolvePlace, Municipality: resolveMunicipality },
  });
}
