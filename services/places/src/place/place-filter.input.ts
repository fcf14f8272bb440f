import { Field, InputType } from 'type-graphql';

import { PlaceKindEnum, type PlaceKind } from './place-kind.js';

@InputType({ description: 'Which places to list; every given condition must hold.' })
export class PlaceFilter {
  @Field(() => String, { nullable: true, description: 'Every word must occur in the name; upper case, accents and umlaut spelling do not matter.' })
  text?: string | null;

  @Field(() => [PlaceKindEnum], { nullable: true, description: 'Any of these kinds; empty or absent means all.' })
  kinds?: PlaceKind[] | null;
}
