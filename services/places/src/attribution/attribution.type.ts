import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A source the directory as a whole is built on, and the words to show for it.' })
export class Attribution {
  @Field(() => String, { description: 'What was taken from it.' })
  subject!: string;

  @Field(() => String, { description: 'The words to show.' })
  attribution!: string;

  @Field(() => String, { description: 'SPDX identifier of the licence, or its usual short name.' })
  licence!: string;

  @Field(() => String, { description: 'Where the source can be found.' })
  url!: string;
}
