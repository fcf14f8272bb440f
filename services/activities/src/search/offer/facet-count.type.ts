import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A value to filter by, and how many offers there are with it.' })
export class FacetCount {
  @Field(() => String, { description: 'As the filter takes it: a slug, code or enum value.' })
  value!: string;

  @Field(() => Int, { description: 'The `totalCount` of the same search with this value.' })
  count!: number;
}
