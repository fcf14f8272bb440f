import { Accessibility } from '@miteinander/kit/accessibility/accessibility.type.js';
import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { nextOccurrenceOf, occurrencesOf } from '../occurrence/occurrence.service.js';
import { Occurrence } from '../occurrence/occurrence.type.js';
import { schedulesOf } from '../schedule/schedule.service.js';
import { Schedule } from '../schedule/schedule.type.js';
import { accessibilityOf } from './accessibility.service.js';
import { loadActivity } from './activity.service.js';
import { Activity } from './activity.type.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => Activity, { nullable: true, description: 'The offer with this id; null if there is none.' })
  activity(@Arg('id', () => ID, { description: 'Public id.' }) id: string, @Ctx() context: ActivitiesContext): Promise<Activity | null> {
    return loadActivity(id, context);
  }

  @FieldResolver(() => Accessibility, {
    nullable: true,
    description: 'What its place says about accessibility, fact by fact replaced by what the offer itself says; null if nobody has said anything.',
  })
  accessibility(@Root() activity: Activity, @Ctx() context: ActivitiesContext): Promise<Accessibility | null> {
    return accessibilityOf(activity, context);
  }

  @FieldResolver(() => [Schedule], { description: 'When it happens, as its organiser put it; empty if unknown.' })
  schedules(@Root() { id }: Activity, @Ctx() context: ActivitiesContext): Promise<Schedule[]> {
    return schedulesOf(id, context);
  }

  @FieldResolver(() => Occurrence, {
    nullable: true,
    description: 'The next date that takes place; the next cancelled one if no other is known; null if there is none.',
  })
  nextOccurrence(@Root() { id }: Activity, @Ctx() context: ActivitiesContext): Promise<Occurrence | null> {
    return nextOccurrenceOf(id, context);
  }

  @FieldResolver(() => [Occurrence], { description: 'Its dates in order, cancelled ones included; empty if none are known.' })
  occurrences(
    @Root() { id }: Activity,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'First day, inclusive; absent means from now.' }) from: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'Last day, inclusive; absent means as far as known.' }) to: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most how many, 1 to 100.' }) first: number | null,
    @Ctx() context: ActivitiesContext,
  ): Promise<Occurrence[]> {
    return occurrencesOf(id, { from: from ?? null, to: to ?? null, first: first ?? 20 }, context);
  }
}
