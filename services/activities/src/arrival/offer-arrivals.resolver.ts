import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { OfferDesk } from '../desk/offer-desk.type.js';
import { QuarterCount } from '../release/quarter-count.type.js';
import { offerArrivals } from './offer-arrivals.js';

@Resolver(() => OfferDesk)
export class OfferArrivalsResolver {
  @FieldResolver(() => [QuarterCount], { description: 'How many came with a sheet, from the first quarter of which anything is told to the last that is over; empty as long as nothing is told.' })
  arrivals(@Root() { activity }: OfferDesk, @Ctx() context: ActivitiesContext): Promise<QuarterCount[]> {
    return offerArrivals(activity.id, context);
  }
}
