import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'A point in WGS84 degrees.' })
export class PositionInput {
  @Field(() => Float, { description: 'Degrees north, 47 to 56 in Germany.' })
  lat!: number;

  @Field(() => Float, { description: 'Degrees east, 5 to 16 in Germany.' })
  lon!: number;
}
