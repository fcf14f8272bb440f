import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { AccessibilityFacts } from './accessibility-facts.js';
import { AccessibilityFeature } from './accessibility-feature.js';
import { hasFeature } from './has-feature.js';
import { meetsAccessibility } from './meets-accessibility.js';

const { WHEELCHAIR, STEP_FREE_ENTRANCE, ACCESSIBLE_TOILET, INDUCTION_LOOP, ACCESSIBLE_PARKING, QUIET } = AccessibilityFeature;

test.each<[AccessibilityFeature, keyof AccessibilityFacts]>([
  [STEP_FREE_ENTRANCE, 'stepFreeEntrance'],
  [ACCESSIBLE_TOILET, 'accessibleToilet'],
  [INDUCTION_LOOP, 'inductionLoop'],
  [ACCESSIBLE_PARKING, 'accessibleParking'],
  [QUIET, 'quiet'],
])('reads %s from the fact %s and from no other', (feature, fact) => {
  expect([{ [fact]: true }, { [fact]: false }, { [fact]: null }].map((facts) => hasFeature(facts, feature))).toEqual([true, false, null]);
  const others = { wheelchair: 'YES', stepFreeEntrance: true, accessibleToilet: true, inductionLoop: true, accessibleParking: true, quiet: true } as const;
  expect(hasFeature({ ...others, [fact]: null }, feature)).toBeNull();
});

test('takes only YES for a place a wheelchair user can use, and LIMITED for an open question', () => {
  const answers = (['YES', 'LIMITED', 'NO', null] as const).map((wheelchair) => hasFeature({ wheelchair }, WHEELCHAIR));
  expect(answers).toEqual([true, null, false, null]);
});

test.each([null, undefined, {}])('knows nothing from %j', (facts) => {
  expect(Object.values(AccessibilityFeature).map((feature) => hasFeature(facts, feature))).toEqual([null, null, null, null, null, null]);
});

test('lets pass what holds in full, and the unknown only where allowed, but never a no', () => {
  const passes = (facts: AccessibilityFacts | null, unknownMayPass?: boolean | null) => meetsAccessibility(facts, { allOf: [WHEELCHAIR, QUIET], unknownMayPass });
  expect([passes({ wheelchair: 'YES', quiet: true }), passes({ wheelchair: 'YES', quiet: true }, true)]).toEqual([true, true]);
  expect([passes({ wheelchair: 'LIMITED', quiet: true }), passes({ wheelchair: 'YES' }, null), passes(null, false)]).toEqual([false, false, false]);
  expect([passes({ wheelchair: 'LIMITED', quiet: true }, true), passes({ wheelchair: 'YES' }, true), passes(null, true)]).toEqual([true, true, true]);
  expect([passes({ wheelchair: 'YES', quiet: false }, true), passes({ wheelchair: 'NO' }, true)]).toEqual([false, false]);
});

test('asks for nothing when the list is empty', () => {
  expect(meetsAccessibility({ wheelchair: 'NO' }, { allOf: [] })).toBe(true);
});
