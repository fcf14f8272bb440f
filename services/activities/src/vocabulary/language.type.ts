import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A language that is spoken at offers.' })
export class Language {
  @Field(() => ID, { description: 'BCP 47, or ISO 639-3 where that has none; for filters.' })
  code!: string;

  @Field(() => String, { description: 'German name.' })
  label!: string;
}
