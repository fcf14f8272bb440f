import { Position } from '@miteinander/kit/near/position.type.js';
import { Field, Float, ObjectType } from 'type-graphql';

import { Municipality } from '../place/municipality.stub.js';

@ObjectType({ description: 'Where an offer comes to the home, or where a bus drives: its municipalities, and what lies within its radius.' })
export class ServiceArea {
  @Field(() => [Municipality], {
    nullable: true,
    description: 'The municipalities it serves as a whole; empty if it is not bound to any, null only if they cannot be loaded.',
  })
  municipalities!: Municipality[];

  @Field(() => Float, { nullable: true, description: 'How far it comes, in kilometres as the crow flies; null if there is no such limit.' })
  radiusKm!: number | null;

  @Field(() => Position, { nullable: true, description: 'What the radius is counted from; null means from its place.' })
  centre!: Position | null;
}
