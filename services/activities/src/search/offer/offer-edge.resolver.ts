import { FieldResolver, Resolver, Root } from 'type-graphql';

import { Occurrence } from '../../occurrence/occurrence.type.js';
import { OfferReason } from './offer-reason.type.js';
import { OfferEdge } from './offer.type.js';

@Resolver(() => OfferEdge)
export class OfferEdgeResolver {
  @FieldResolver(() => Occurrence, {
    nullable: true,
    description: 'Its first date within the window asked for, one that takes place before a cancelled one; null by appointment.',
  })
  nextOccurrence(@Root() { match }: OfferEdge): Promise<Occurrence | null> {
    return match.nextOccurrence();
  }

  @FieldResolver(() => [OfferReason], { description: 'What speaks for it, and what to know beforehand, in the order in which one would say it.' })
  reasons(@Root() { match }: OfferEdge): Promise<OfferReason[]> {
    return match.reasons();
  }
}
