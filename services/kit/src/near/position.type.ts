import { Directive, Field, Float, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'A point in WGS84 degrees.' })
export class Position {
  @Field(() => Float, { description: 'Degrees north.' })
  lat!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  lon!: number;

  static of(lat: number, lon: number): Position {
    return Object.assign(new Position(), { lat, lon });
  }
}
