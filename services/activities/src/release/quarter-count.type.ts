import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A count of one quarter that is over.' })
export class QuarterCount {
  @Field(() => String, { description: 'The quarter, such as 2026-Q4.' })
  quarter!: string;

  @Field(() => Int, { description: 'A multiple of five. What does not make five is carried over into later quarters, and now and then five or more are held back by chance; 0 may mean that few came.' })
  count!: number;
}
