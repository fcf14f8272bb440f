import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { ActivitiesContext } from '../../context.js';
import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { countEach } from '../finding/count-each.js';
import { FacetCount } from './facet-count.type.js';
import { OfferFacets } from './offer-facets.type.js';

@Resolver(() => OfferFacets)
export class OfferFacetsResolver {
  @FieldResolver(() => [FacetCount], { description: 'By day of the week, each alone in `weekdays`.' })
  weekdays(@Root() { search }: OfferFacets, @Ctx() { reader }: ActivitiesContext): Promise<FacetCount[]> {
    return countEach(weekdays, (weekday) => ({ weekdays: [weekday] }), search, reader);
  }

  @FieldResolver(() => [FacetCount], { description: 'By time of day, each alone in `timeOfDay`.' })
  timesOfDay(@Root() { search }: OfferFacets, @Ctx() { reader }: ActivitiesContext): Promise<FacetCount[]> {
    return countEach(timesOfDay, (time) => ({ timeOfDay: [time] }), search, reader);
  }
}
