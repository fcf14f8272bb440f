import { Field, ID, ObjectType } from 'type-graphql';

import { NeedCode } from './need-code.type.js';

@ObjectType({ description: 'A reason why someone would come. Needs belong to offers, never to people.' })
export class Need {
  @Field(() => ID, { description: 'Stable key for filters.' })
  slug!: string;

  @Field(() => String, { description: 'German name.' })
  label!: string;

  @Field(() => String, { description: 'The same as a person would say it, in plain German.' })
  plainLabel!: string;

  @Field(() => String, { description: 'One sentence that explains it.' })
  description!: string;

  @Field(() => [NeedCode], { description: 'What it corresponds to in the classifications that software in practices speaks; empty when none fits.' })
  codes!: NeedCode[];
}
