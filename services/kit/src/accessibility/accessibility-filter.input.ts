import { Field, InputType } from 'type-graphql';

import { AccessibilityFeature } from './accessibility-feature.js';

@InputType({ description: 'What must be accessible. A known "no" never passes.' })
export class AccessibilityFilter {
  @Field(() => [AccessibilityFeature], { description: 'Every one of these must hold; empty means no condition.' })
  allOf!: AccessibilityFeature[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether what nobody has said, and what holds in part (LIMITED), may pass as well; absent means no.',
  })
  unknownMayPass?: boolean | null;
}
