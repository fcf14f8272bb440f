import { Position } from '@miteinander/kit/near/position.type.js';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum LocalityKindEnum {
  POSTCODE = 'POSTCODE',
  COMPANY_POSTCODE = 'COMPANY_POSTCODE',
  MUNICIPALITY = 'MUNICIPALITY',
}

registerEnumType(LocalityKindEnum, {
  name: 'LocalityKind',
  description: 'What a locality is.',
  valuesConfig: {
    POSTCODE: { description: 'An ordinary postcode.' },
    COMPANY_POSTCODE: { description: 'A postcode of one company or of PO boxes; it stands for the place it belongs to.' },
    MUNICIPALITY: { description: 'A municipality as a whole.' },
  },
});

@ObjectType({ description: 'A postcode or a municipality: what a person types to say where.' })
export class Locality {
  @Field(() => ID, { description: 'Stable within this API.' })
  id!: string;

  @Field(() => String, { description: 'What to show, such as "48291 Telgte" or "Telgte".' })
  label!: string;

  @Field(() => String, { description: 'The place name alone.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Five digits; null for a municipality as a whole.' })
  postalCode!: string | null;

  @Field(() => LocalityKindEnum, { description: 'Postcode or municipality.' })
  kind!: LocalityKindEnum;

  @Field(() => Position, { description: 'A point in its middle.' })
  position!: Position;

  /** Key of the municipality; the resolver turns it into the object. */
  ags!: string;
}
