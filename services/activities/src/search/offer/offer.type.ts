import { Origin } from '@miteinander/kit/near/origin.type.js';
import { PageInfo } from '@miteinander/kit/pagination/page-info.type.js';
import { Field, Int, ObjectType } from 'type-graphql';

import { Activity } from '../../activity/activity.type.js';
import { Occurrence } from '../../occurrence/occurrence.type.js';
import type { OfferCounts } from '../finding/offer-counts.js';
import { OfferReason } from './offer-reason.type.js';

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

  @Field(() => Occurrence, {
    nullable: true,
    description: 'Its first date within the window asked for, one that takes place before a cancelled one; null by appointment.',
  })
  nextOccurrence!: Occurrence | null;

  @Field(() => [OfferReason], { description: 'What speaks for it, and what to know beforehand, in the order in which one would say it.' })
  reasons!: OfferReason[];
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
