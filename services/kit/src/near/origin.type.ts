import { Directive, Field, ObjectType } from 'type-graphql';

import { Position } from './position.type.js';

@Directive('@shareable')
@ObjectType({ description: 'The point a search was measured from, as it was understood.' })
export class Origin {
  @Field(() => String, { description: 'In words, such as "48291 Telgte"; for a bare point its coordinates.' })
  label!: string;

  @Field(() => Position, { description: 'The point itself.' })
  position!: Position;
}
