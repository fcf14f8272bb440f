import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is told of a practice for one quarter that is over. What does not make five is carried over into later quarters, and now and then five or more are held back by chance; 0 may mean that there were few.' })
export class PracticeQuarter {
  @Field(() => String, { description: 'The quarter, such as 2026-Q4.' })
  quarter!: string;

  @Field(() => Int, { description: 'Sheets printed with the practice code; a multiple of five.' })
  sheets!: number;

  @Field(() => Int, { description: 'Sheets with which somebody came to an offer; a multiple of five.' })
  arrivals!: number;
}
