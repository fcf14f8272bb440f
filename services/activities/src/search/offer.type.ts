import { Origin } from '@miteinander/kit/near/origin.type.js';
import { PageInfo } from '@miteinander/kit/pagination/page-info.type.js';
import { Field, Int, ObjectType } from 'type-graphql';

import { Activity } from '../activity/activity.type.js';
import { Occurrence } from '../occurrence/occurrence.type.js';

@ObjectType({ description: 'An offer in a list, with what the list knows about it.' })
export class OfferEdge {
  @Field(() => String, { description: 'For `after`.' })
  cursor!: string;

  @Field(() => Activity, { description: 'The offer.' })
  node!: Activity;

  @Field(() => Int, { description: 'Metres from the origin to where one can meet it, as the crow flies; for visits at home to the middle of the municipality.' })
  distanceMetres!: number;

  @Field(() => Occurrence, {
    nullable: true,
    description: 'Its first date within the window asked for, one that takes place before a cancelled one; null by appointment.',
  })
  nextOccurrence!: Occurrence | null;
}

@ObjectType({ description: 'One page of offers.' })
export class OfferConnection {
  @Field(() => [OfferEdge], { description: 'The offers of this page; empty if there are none.' })
  edges!: OfferEdge[];

  @Field(() => PageInfo, { description: 'Whether more follow.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;

  @Field(() => Origin, { description: 'Where distances are measured from.' })
  origin!: Origin;
}
