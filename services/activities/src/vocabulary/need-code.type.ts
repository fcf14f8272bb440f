import { Field, ObjectType } from 'type-graphql';

import { NeedCodeStatus } from './need-code-status.js';
import { NeedCodeSystem } from './need-code-system.js';

@ObjectType({ description: 'What a need corresponds to in a classification: a code only, without its term. Not a diagnosis, and never about a person.' })
export class NeedCode {
  @Field(() => NeedCodeSystem, { description: 'Which classification.' })
  system!: NeedCodeSystem;

  @Field(() => String, { description: 'As the classification writes it.' })
  code!: string;

  @Field(() => NeedCodeStatus, { description: 'Whether it was compared with a publication.' })
  status!: NeedCodeStatus;

  @Field(() => String, { description: 'With which, or what is missing.' })
  source!: string;
}
