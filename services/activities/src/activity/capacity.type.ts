import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many can take part.' })
export class Capacity {
  @Field(() => Int, { nullable: true, description: 'How many can take part at once; null if nobody has said.' })
  places!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many more could come now; 0 means full, null means unknown.' })
  free!: number | null;

  @Field(() => String, { nullable: true, description: 'What to know about it, such as a waiting list; null if nothing.' })
  note!: string | null;
}
