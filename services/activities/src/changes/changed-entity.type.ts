import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An entry that has been added, changed or taken away.' })
export class ChangedEntity {
  @Field(() => String, { description: 'The name of its type, such as "Activity".' })
  type!: string;

  @Field(() => ID, { description: 'Its id; asking for it gives nothing if it has been taken away.' })
  id!: string;
}
