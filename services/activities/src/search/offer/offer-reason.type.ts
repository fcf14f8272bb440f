import { Field, ObjectType } from 'type-graphql';

import { ReasonKindEnum } from './reason-kind.js';

@ObjectType({ description: 'One reason for or against an offer, in words.' })
export class OfferReason {
  @Field(() => ReasonKindEnum, { description: 'What it is about.' })
  kind!: ReasonKindEnum;

  @Field(() => String, { description: 'A few German words, such as "1,2 km" or "geprüft vor 9 Tagen".' })
  text!: string;
}
