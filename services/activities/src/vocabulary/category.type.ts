import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What sort of offer it is.' })
export class Category {
  @Field(() => ID, { description: 'Stable key for filters.' })
  slug!: string;

  @Field(() => String, { description: 'German name.' })
  label!: string;

  @Field(() => String, { description: 'One sentence that explains it.' })
  description!: string;
}
