import { Ctx, Query, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { latestChange } from './latest-change.js';

@Resolver()
export class LatestChangeResolver {
  @Query(() => String, {
    description: 'Another text as soon as an entry of any service has changed, or the search has caught up with a change: for whoever keeps a copy and wants to know whether it still holds. It says nothing else.',
  })
  latestChange(@Ctx() { reader }: ActivitiesContext): Promise<string> {
    return latestChange(reader);
  }
}
