import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What became of a sheet that was printed.' })
export class Registered {
  @Field(() => Boolean, { description: 'True if somebody can come with the sheet and be counted, also when it was registered before. False if the practice has printed as many sheets today as are counted on one day; the sheet is good all the same.' })
  accepted!: boolean;
}
