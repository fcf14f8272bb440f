import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The texts of an offer in another language.' })
export class Translation {
  @Field(() => String, { description: 'The language, BCP 47, or ISO 639-3 such as nds.' })
  language!: string;

  @Field(() => String, { description: 'The title in this language.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'One sentence in this language; null if nobody has translated it.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in this language; null if nobody has translated them. Plain text, never markup.' })
  description!: string | null;
}
