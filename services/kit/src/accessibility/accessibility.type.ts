import { Directive, Field, ObjectType } from 'type-graphql';

import { Answer } from './answer.js';

@Directive('@shareable')
@ObjectType({ description: 'Accessibility facts in the vocabulary of A11yJSON. Every field is null when nobody has said.' })
export class Accessibility {
  @Field(() => Answer, { nullable: true, description: 'Whether a wheelchair user can use the place; null if unknown.' })
  wheelchair!: Answer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the way in has no step; null if unknown.' })
  stepFreeEntrance!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an accessible toilet; null if unknown.' })
  accessibleToilet!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is an induction loop for hearing aids; null if unknown.' })
  inductionLoop!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is accessible parking; null if unknown.' })
  accessibleParking!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is quiet and low in stimuli; null if unknown.' })
  quiet!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What else to know, in words; null if nothing.' })
  note!: string | null;
}
