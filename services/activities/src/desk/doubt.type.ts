import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: "What became of a practice's doubt about an offer." })
export class Doubt {
  @Field(() => Boolean, { description: 'True: the offer is marked as doubted now, whether or not it was before.' })
  accepted!: boolean;
}
