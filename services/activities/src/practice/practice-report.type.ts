import { Field, ID, ObjectType } from 'type-graphql';

import { PracticeQuarter } from './practice-quarter.type.js';

@ObjectType({ description: 'What a practice is told about its sheets: counts, and never of whom, for what or to which offer.' })
export class PracticeReport {
  @Field(() => String, { description: 'How the operator calls the practice.' })
  label!: string;

  @Field(() => ID, { description: 'The practice code its sheets are registered with.' })
  code!: string;

  @Field(() => [PracticeQuarter], { description: 'Every quarter that is over, from the one in which the practice was added, in order; empty until the first is over.' })
  quarters!: PracticeQuarter[];
}
