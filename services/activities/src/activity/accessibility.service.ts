import { toAccessibility } from '@miteinander/kit/accessibility/accessibility.mapper.js';
import type { Accessibility } from '@miteinander/kit/accessibility/accessibility.type.js';

import type { ActivitiesContext } from '../context.js';
import type { Activity } from './activity.type.js';
import { mergeAccessibility } from './merge-accessibility.js';

/** What is known about the accessibility of an offer, from its place and from itself; null if nothing is. */
export async function accessibilityOf({ place, ownAccessibility }: Activity, context: ActivitiesContext): Promise<Accessibility | null> {
  const inherited = place && (await context.placeAccessibility.load(place.id));
  return toAccessibility(mergeAccessibility(inherited, ownAccessibility));
}
