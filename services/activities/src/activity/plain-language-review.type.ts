import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That people of the group a plain text is written for have read it and found it easy. Only such a text may be called Leichte Sprache.' })
export class PlainLanguageReview {
  @Field(() => String, { description: 'The group that read it; never the names of single people.' })
  by!: string;

  @Field(() => LocalDateScalar, { description: 'The day they approved it.' })
  on!: string;
}
