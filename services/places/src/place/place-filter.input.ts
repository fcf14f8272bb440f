import { AccessibilityFilter } from '@miteinander/kit/accessibility/accessibility-filter.input.js';
import { Field, ID, InputType } from 'type-graphql';

import { PlaceKindEnum, type PlaceKind } from './place-kind.js';

@InputType({ description: 'Which places to list; every given condition must hold.' })
export class PlaceFilter {
  @Field(() => String, { nullable: true, description: 'Every word must occur in the name; upper case, accents and umlaut spelling do not matter.' })
  text?: string | null;

  @Field(() => [PlaceKindEnum], { nullable: true, description: 'Any of these kinds; empty or absent means all.' })
  kinds?: PlaceKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True lists only what is certain to be open now, as Place.openNow says; false or absent means all.',
  })
  openNow?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True lists only what is known to stay cool in a heat wave; false or absent means all.' })
  coolPlace?: boolean | null;

  @Field(() => AccessibilityFilter, { nullable: true, description: 'What must be accessible; absent means no condition.' })
  accessibility?: AccessibilityFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only in the municipality with this eight-digit AGS, such as "05570044"; one that does not exist has no places. Absent means all.',
  })
  municipality?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only places of the partner with this id; absent means all.' })
  host?: string | null;
}
