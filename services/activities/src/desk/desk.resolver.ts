import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { doubtOffer } from './doubt-offer.js';
import { Doubt } from './doubt.type.js';
import { keepOffer } from './keep-offer.js';
import { offerDesk } from './offer-desk.js';
import { OfferDesk } from './offer-desk.type.js';
import { OfferKeeping } from './offer-keeping.input.js';

@Resolver(() => OfferDesk)
export class DeskResolver {
  @Query(() => OfferDesk, { nullable: true, description: 'The desk of an offer; null if there is no such secret.' })
  offerDesk(@Arg('secret', () => String, { description: "From the address of the organiser's page." }) secret: string, @Ctx() context: ActivitiesContext): Promise<OfferDesk | null> {
    return offerDesk(secret, context);
  }

  @Mutation(() => OfferDesk, { description: "Takes the organiser's word about an offer; everybody sees it from then on." })
  keepOffer(
    @Arg('secret', () => String, { description: "From the address of the organiser's page." }) secret: string,
    @Arg('change', () => OfferKeeping, { description: 'What the organiser says.' }) change: OfferKeeping,
    @Ctx() context: ActivitiesContext,
  ): Promise<OfferDesk> {
    return keepOffer(secret, change, context);
  }

  @Mutation(() => Doubt, { description: 'A practice says that an offer is not right any more. It is marked at once, until somebody who knows confirms it; the practice is not kept.' })
  doubtOffer(
    @Arg('offer', () => ID, { description: 'Public id of the offer.' }) offer: string,
    @Arg('practice', () => ID, { description: 'Practice code.' }) practice: string,
    @Ctx() context: ActivitiesContext,
  ): Promise<Doubt> {
    return doubtOffer(offer, practice, context);
  }
}
