import { NearInput } from '@miteinander/kit/near/near.input.js';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import type { PlacesContext } from '../context.js';
import { resolveMunicipality } from '../municipality/municipality.reference.js';
import { Municipality } from '../municipality/municipality.type.js';
import { localitiesNear } from './localities-near.js';
import { toLocality } from './locality.mapper.js';
import { locate } from './locality.service.js';
import { Locality } from './locality.type.js';

@Resolver(() => Locality)
export class LocalityResolver {
  @Query(() => [Locality], {
    description: 'Suggestions for a postcode or place name while it is typed, best first; forgiving of typos; empty if nothing is alike.',
  })
  async locate(
    @Arg('text', () => String, { description: 'What was typed so far, such as "482", "Telgte" or "münst".' }) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'At most how many, 1 to 100.' }) first: number | null,
    @Ctx() { em }: PlacesContext,
  ): Promise<Locality[]> {
    return (await locate(em, text, first ?? 5)).map(toLocality);
  }

  @Query(() => [Locality], { description: 'Every postcode and municipality around a point where people live, nearest first; those of companies and PO boxes are not in it.' })
  async localitiesNear(
    @Arg('near', () => NearInput, { description: 'Around where, and how far.' }) near: NearInput,
    @Ctx() { em }: PlacesContext,
  ): Promise<Locality[]> {
    return (await localitiesNear(em, near)).map(toLocality);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality it lies in; null only if that cannot be loaded.' })
  municipality(@Root() { ags }: Locality, @Ctx() context: PlacesContext): Promise<Municipality | null> {
    return resolveMunicipality({ ags }, context);
  }
}
