import { Position } from '@miteinander/kit/near/position.type.js';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A Kreis or kreisfreie Stadt.' })
export class District {
  @Field(() => ID, { description: 'The first five digits of the AGS.' })
  ags!: string;

  @Field(() => String, { description: 'Its name, such as "Warendorf".' })
  name!: string;

  @Field(() => String, { description: 'What it is, such as "Kreis" or "kreisfreie Stadt".' })
  kind!: string;
}

@Directive('@key(fields: "ags")')
@ObjectType({ description: 'A municipality (Gemeinde).' })
export class Municipality {
  @Field(() => ID, { description: 'Eight-digit AGS, leading zero kept.' })
  ags!: string;

  @Field(() => String, { description: 'Twelve-digit ARS.' })
  ars!: string;

  @Field(() => String, { description: 'Short name, such as "Telgte".' })
  name!: string;

  @Field(() => String, { description: 'Official name, such as "Telgte, Stadt".' })
  fullName!: string;

  @Field(() => District, { description: 'The district it belongs to.' })
  district!: District;

  @Field(() => Int, { nullable: true, description: 'Inhabitants at the gazetteer\'s date; null if uninhabited or unknown.' })
  population!: number | null;

  @Field(() => Position, { description: 'A point in its middle.' })
  position!: Position;
}
