import { NearInput } from '@miteinander/kit/near/near.input.js';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';

import type { ActivitiesContext } from '../../context.js';
import { OfferFilter } from '../filter/offer-filter.input.js';
import { OfferFacets } from './offer-facets.type.js';
import { OfferSortEnum } from './offer-sort.js';
import { OfferConnection } from './offer.type.js';
import { offersNear } from './offers-near.js';

@Resolver(() => OfferConnection)
export class OfferResolver {
  @Query(() => OfferConnection, { description: 'Offers around a point, each once, with its next date. Online offers are in it only when `filter.mode` asks for them, after all that are somewhere.' })
  offersNear(
    @Arg('near', () => NearInput, { description: 'Around where, and how far.' }) near: NearInput,
    @Arg('filter', () => OfferFilter, { nullable: true, description: 'Which ones; absent means all that are to come.' }) filter: OfferFilter | null,
    @Arg('sort', () => OfferSortEnum, { nullable: true, defaultValue: OfferSortEnum.NEAREST, description: 'Which comes first.' }) sort: OfferSortEnum | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most how many, 1 to 100.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last entry seen; absent means from the start.' }) after: string | null,
    @Ctx() context: ActivitiesContext,
  ): Promise<OfferConnection> {
    return offersNear({ near, filter: filter ?? {}, sort: sort ?? OfferSortEnum.NEAREST, first: first ?? 20, after: after ?? null }, context);
  }

  @FieldResolver(() => Int, { description: 'How many there are on all pages.' })
  totalCount(@Root() { counts }: OfferConnection): Promise<number> {
    return counts.total();
  }

  @FieldResolver(() => OfferFacets, { description: 'Counts for further filters.' })
  facets(@Root() { counts }: OfferConnection): Promise<OfferFacets> {
    return counts.facets();
  }
}
