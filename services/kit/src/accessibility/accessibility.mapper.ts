import type { AccessibilityFacts } from './accessibility-facts.js';
import { Accessibility } from './accessibility.type.js';

/** Null when nobody has said anything at all. */
export function toAccessibility(facts: AccessibilityFacts | null | undefined): Accessibility | null {
  if (!facts) return null;
  return Object.assign(new Accessibility(), {
    wheelchair: facts.wheelchair ?? null,
    stepFreeEntrance: facts.stepFreeEntrance ?? null,
    accessibleToilet: facts.accessibleToilet ?? null,
    inductionLoop: facts.inductionLoop ?? null,
    accessibleParking: facts.accessibleParking ?? null,
    quiet: facts.quiet ?? null,
    note: facts.note ?? null,
  });
}
