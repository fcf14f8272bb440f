import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import { activitiesOf } from '../activity/activity.service.js';
import { Activity } from '../activity/activity.type.js';
import type { ActivitiesContext } from '../context.js';
import { Place } from './place.stub.js';

@Resolver(() => Place)
export class PlaceActivitiesResolver {
  @FieldResolver(() => [Activity], { nullable: true, description: 'Offers that take place here, by title; empty if there are none, null only if they cannot be loaded.' })
  activities(
    @Root() { id }: Place,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most how many, 1 to 100.' }) first: number | null,
    @Ctx() context: ActivitiesContext,
  ): Promise<Activity[]> {
    return activitiesOf('placeId', id, first ?? 20, context);
  }
}
