import type { AccessibilityFacts } from './accessibility-facts.js';
import type { AccessibilityFilter } from './accessibility-filter.input.js';
import { hasFeature } from './has-feature.js';

/** Whether these facts pass the filter; `accessibilityConditions` says the same in SQL. */
export function meetsAccessibility(facts: AccessibilityFacts | null | undefined, { allOf, unknownMayPass }: AccessibilityFilter): boolean {
  return allOf.every((feature) => hasFeature(facts, feature) ?? unknownMayPass === true);
}
