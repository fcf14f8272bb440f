import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'A postal address; every part may be unknown.' })
export class Address {
  @Field(() => String, { nullable: true, description: 'Street and number; null if unknown.' })
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Five digits; null if unknown.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Place name for the envelope; null if unknown.' })
  city!: string | null;
}
