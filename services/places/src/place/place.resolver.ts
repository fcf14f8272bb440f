import { NearInput } from '@miteinander/kit/near/near.input.js';
import { OffsetDateTimeScalar } from '@miteinander/kit/scalars/offset-date-time.scalar.js';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import type { PlacesContext } from '../context.js';
import { resolveMunicipality } from '../municipality/municipality.reference.js';
import { Municipality } from '../municipality/municipality.type.js';
import { PlaceFilter } from './place-filter.input.js';
import { isOpenNow, loadPlace, opensAt, openUntil, placesNear } from './place.service.js';
import { Place, PlaceConnection } from './place.type.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'The place with this id; null if there is none.' })
  place(@Arg('id', () => ID, { description: 'Public id.' }) id: string, @Ctx() context: PlacesContext): Promise<Place | null> {
    return loadPlace(id, context);
  }

  @Query(() => PlaceConnection, { description: 'Places around a point, nearest first. Online places and places without a point are not in it.' })
  placesNear(
    @Arg('near', () => NearInput, { description: 'Around where, and how far.' }) near: NearInput,
    @Arg('filter', () => PlaceFilter, { nullable: true, description: 'Which ones; absent means all.' }) filter: PlaceFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most how many, 1 to 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last entry seen; absent means from the start.' }) after: string | null,
    @Ctx() context: PlacesContext,
  ): Promise<PlaceConnection> {
    return placesNear({ near, filter: filter ?? {}, first: first ?? 20, after: after ?? null }, context);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality it lies in; null if unknown or online.' })
  async municipality(@Root() { ags }: Place, @Ctx() context: PlacesContext): Promise<Municipality | null> {
    return ags === null ? null : resolveMunicipality({ ags }, context);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether it is open at this moment, by the clock in Germany and the public holidays of its state. Null if the hours are unknown, cannot be read, are by arrangement, or do not say what holds on today\'s holiday.',
  })
  openNow(@Root() place: Place, @Ctx() context: PlacesContext): boolean | null {
    return isOpenNow(place, context);
  }

  @FieldResolver(() => OffsetDateTimeScalar, {
    nullable: true,
    description: 'When it closes; null if openNow is not true, or if it stays open for a week or longer.',
  })
  openUntil(@Root() place: Place, @Ctx() context: PlacesContext): string | null {
    return openUntil(place, context);
  }

  @FieldResolver(() => OffsetDateTimeScalar, {
    nullable: true,
    description: 'When it opens next; null if openNow is not false, if it stays closed beyond the same weekday of next week, or if the hours do not say for certain.',
  })
  opensAt(@Root() place: Place, @Ctx() context: PlacesContext): string | null {
    return opensAt(place, context);
  }
}
