import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, ObjectType } from 'type-graphql';

import { Activity } from '../activity/activity.type.js';

@ObjectType({ description: 'The desk of one offer: what its organiser sees and may change.' })
export class OfferDesk {
  @Field(() => Activity, { description: 'The offer as everybody sees it now.' })
  activity!: Activity;

  @Field(() => Boolean, { description: 'True if a practice has said that something is wrong and nobody who knows has confirmed the entry since.' })
  doubted!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which a practice last said so; null if it is not doubted.' })
  doubtedOn!: string | null;
}
