import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A break an offer takes.' })
export class Pause {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of the break; null if nobody knows how long it will be.' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, or what is possible meanwhile, in words; null if nothing was said.' })
  note!: string | null;
}
