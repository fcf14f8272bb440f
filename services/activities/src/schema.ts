import { buildSubgraph, type Subgraph } from '@miteinander/kit/subgraph/build-subgraph.js';

import { resolveActivity } from './activity/activity.reference.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { PartnerActivitiesResolver } from './partner/partner-activities.resolver.js';
import { Partner } from './partner/partner.stub.js';
import { PlaceActivitiesResolver } from './place/place-activities.resolver.js';
import { Place } from './place/place.stub.js';
import { OfferEdgeResolver } from './search/offer/offer-edge.resolver.js';
import { OfferFacetsResolver } from './search/offer/offer-facets.resolver.js';
import { OfferResolver } from './search/offer/offer.resolver.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';

export function buildActivitiesSubgraph(): Promise<Subgraph> {
  return buildSubgraph({
    resolvers: [ActivityResolver, OfferResolver, OfferEdgeResolver, OfferFacetsResolver, VocabularyResolver, PlaceActivitiesResolver, PartnerActivitiesResolver],
    references: {
      Activity: resolveActivity,
      Place: ({ id }: { id: string }) => Place.of(id),
      Partner: ({ id }: { id: string }) => Partner.of(id),
    },
  });
}
