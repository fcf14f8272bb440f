import { Origin } from '@miteinander/kit/near/origin.type.js';
import { PageInfo } from '@miteinander/kit/pagination/page-info.type.js';
import { Field, Int, ObjectType } from 'type-graphql';

import { Activity } from '../../activity/activity.type.js';
import type { OfferCounts } from '../finding/offer-counts.js';
import type { OfferMatch } from './offer-match.js';

@ObjectType({ description: 'An offer in a list, with what the list knows about it.' })
export class OfferEdge {
  @Field(() => String, { description: 'For `after`.' })
  cursor!: string;

  @Field(() => Activity, { description: 'The offer.' })
  node!: Activity;

  @Field(() => Int, {
    nullable: true,
    description:
      'Metres from the origin to where one can meet it, as the crow flies: its place, its nearest stop, or for visits at home the middle of the municipality. Null online.',
  })
  distanceMetres!: number | null;

  /** What else there is to say about it. */
  match!: OfferMatch;
}

@ObjectType({ description: 'One page of offers.' })
export class OfferConnection {
  @Field(() => [OfferEdge], { description: 'The offers of this page; empty if there are none.' })
  edges!: OfferEdge[];

  @Field(() => PageInfo, { description: 'Whether more follow.' })
  pageInfo!: PageInfo;

  @Field(() => Origin, { description: 'Where distances are measured from.' })
  origin!: Origin;

  /** Counted only when somebody asks. */
  counts!: OfferCounts;
}
