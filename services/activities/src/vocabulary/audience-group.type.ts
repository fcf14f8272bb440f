import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A group of people an offer is meant for. It describes the offer and shuts nobody out.' })
export class AudienceGroup {
  @Field(() => ID, { description: 'Stable key for filters.' })
  slug!: string;

  @Field(() => String, { description: 'German name.' })
  label!: string;

  @Field(() => String, { description: 'English name.' })
  englishLabel!: string;

  @Field(() => String, { description: 'One German sentence that explains it.' })
  description!: string;
}
