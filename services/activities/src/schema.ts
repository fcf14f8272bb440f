import { buildSubgraph, type Subgraph } from '@miteinander/kit/subgraph/build-subgraph.js';

import { resolveActivity } from './activity/activity.reference.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { ArrivalResolver } from './arrival/arrival.resolver.js';
import { OfferArrivalsResolver } from './arrival/offer-arrivals.resolver.js';
import { ChangesResolver } from './changes/changes.resolver.js';
import { LatestChangeResolver } from './changes/latest-change.resolver.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { PartnerActivitiesResolver } from './partner/partner-activities.resolver.js';
import { Partner } from './partner/partner.stub.js';
import { PlaceActivitiesResolver } from './place/place-activities.resolver.js';
import { Place } from './place/place.stub.js';
import { PracticeResolver } from './practice/practice.resolver.js';
import { OfferEdgeResolver } from './search/offer/offer-edge.resolver.js';
import { OfferFacetsResolver } from './search/offer/offer-facets.resolver.js';
import { OfferResolver } from './search/offer/offer.resolver.js';
import { SheetResolver } from './sheet/sheet.resolver.js';
import { VocabularyResolver } from './vocabulary/vocabulary.resolver.js';

export function buildActivitiesSubgraph(): Promise<Subgraph> {
  return buildSubgraph({
    resolvers: [
      ActivityResolver, OfferResolver, OfferEdgeResolver, OfferFacetsResolver, VocabularyResolver, LatestChangeResolver, ChangesResolver, PlaceActivitiesResolver, PartnerActivitiesResolver,
      SheetResolver, ArrivalResolver, PracticeResolver, DeskResolver, OfferArrivalsResolver,
    ],
    references: {
      Activity: resolveActivity,
      Place: ({ id }: { id: string }) => Place.of(id),
      Partner: ({ id }: { id: string }) => Partner.of(id),
    },
  });
}
