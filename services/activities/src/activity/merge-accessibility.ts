import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';

/**
 * What holds for an offer: the facts of its place, each replaced by what the offer itself says about it.
 * A fact that is null or absent in the offer is unknown there and leaves the place's fact standing. Null if nothing at all is known.
 */
export function mergeAccessibility(place: AccessibilityFacts | null, own: AccessibilityFacts | undefined): AccessibilityFacts | null {
  const merged = { ...known(place), ...known(own) };
  return Object.keys(merged).length === 0 ? null : merged;
}

function known(facts: AccessibilityFacts | null | undefined): AccessibilityFacts {
  return Object.fromEntries(Object.entries(facts ?? {}).filter(([, said]) => said !== null && said !== undefined));
}
