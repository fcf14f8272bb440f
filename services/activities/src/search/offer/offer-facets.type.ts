import { Field, Int, ObjectType } from 'type-graphql';

import type { OfferSearch } from '../finding/offer-search.js';
import { FacetCount } from './facet-count.type.js';

@ObjectType({
  description:
    'How many offers a search would find with one filter changed and all others as they are. Each list is in the order of its vocabulary and holds values with at least one offer.',
})
export class OfferFacets {
  @Field(() => [FacetCount], { description: 'By need, each alone in `needs`.' })
  needs!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By category, each alone in `categories`.' })
  categories!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By language, each alone in `languages`.' })
  languages!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By way of registration, each alone in `registration`.' })
  registration!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By accessibility feature, each added to `accessibility.allOf`.' })
  accessibility!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By where one takes part, each alone in `mode`.' })
  modes!: FacetCount[];

  @Field(() => Int, { description: 'How many with `freeOnly`.' })
  free!: number;

  /** What was searched for; days and times are counted only when somebody asks for them. */
  search!: OfferSearch;
}
