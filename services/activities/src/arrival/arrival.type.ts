import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What became of a sheet somebody came with.' })
export class Arrival {
  @Field(() => Boolean, { description: 'True if the sheet was counted now. False if it is unknown, was counted before or is too old, or if there is no such offer; which of these is never said.' })
  counted!: boolean;
}
