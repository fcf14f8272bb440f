import { Field, Float, InputType } from 'type-graphql';

import { PositionInput } from './position.input.js';

@InputType({ description: 'Around where to look: exactly one of postalCode, municipality and position, and how far.' })
export class NearInput {
  @Field(() => String, { nullable: true, description: 'Five digits, such as "48291"; company and PO-box codes count for the place they belong to.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The eight-digit AGS, such as "05570044", or the name of a municipality.' })
  municipality?: string | null;

  @Field(() => PositionInput, { nullable: true, description: 'A point, for instance the asker\'s own, best rounded to about a kilometre.' })
  position?: PositionInput | null;

  @Field(() => Float, { nullable: true, defaultValue: 10, description: 'How far, in kilometres as the crow flies; above 0, at most 100.' })
  radiusKm?: number | null;
}
