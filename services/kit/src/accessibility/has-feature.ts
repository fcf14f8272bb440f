import type { AccessibilityFacts } from './accessibility-facts.js';
import { AccessibilityFeature } from './accessibility-feature.js';

const FACTS = {
  [AccessibilityFeature.WHEELCHAIR]: 'wheelchair',
  [AccessibilityFeature.STEP_FREE_ENTRANCE]: 'stepFreeEntrance',
  [AccessibilityFeature.ACCESSIBLE_TOILET]: 'accessibleToilet',
  [AccessibilityFeature.INDUCTION_LOOP]: 'inductionLoop',
  [AccessibilityFeature.ACCESSIBLE_PARKING]: 'accessibleParking',
  [AccessibilityFeature.QUIET]: 'quiet',
} as const satisfies Record<AccessibilityFeature, keyof AccessibilityFacts>;

/** The fact that answers for a feature, with what it says when the feature holds and when it does not. */
export function factOf(feature: AccessibilityFeature): { fact: (typeof FACTS)[AccessibilityFeature]; holds: 'YES' | true; fails: 'NO' | false } {
  const fact = FACTS[feature];
  return fact === 'wheelchair' ? { fact, holds: 'YES', fails: 'NO' } : { fact, holds: true, fails: false };
}

/** Whether the feature is there: null when nobody has said, and when it holds in part only. */
export function hasFeature(facts: AccessibilityFacts | null | undefined, feature: AccessibilityFeature): boolean | null {
  const { fact, holds, fails } = factOf(feature);
  const said = facts?.[fact];
  if (said === holds) return true;
  return said === fails ? false : null;
}
