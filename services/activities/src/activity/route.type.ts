import { Position } from '@miteinander/kit/near/position.type.js';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A stop of a bus run by volunteers, or of anything else that drives along a route.' })
export class RouteStop {
  @Field(() => String, { description: 'Its name, as on the sign.' })
  name!: string;

  @Field(() => Position, { description: 'Where one gets on and off.' })
  position!: Position;
}

@ObjectType({ description: 'The way an offer takes that comes along a route.' })
export class Route {
  @Field(() => [RouteStop], { description: 'Where it stops, in driving order; empty if the stops are not known.' })
  stops!: RouteStop[];
}
