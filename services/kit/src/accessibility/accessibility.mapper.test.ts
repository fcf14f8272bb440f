import 'reflect-metadata';

import { expect, test } from 'vitest';

import { toAccessibility } from './accessibility.mapper.js';

const unknown = { wheelchair: null, stepFreeEntrance: null, accessibleToilet: null, inductionLoop: null, accessibleParking: null, quiet: null, note: null };

test('keeps "no" apart from "unknown"', () => {
  expect({ ...toAccessibility({ wheelchair: 'NO', quiet: false }) }).toEqual({ ...unknown, wheelchair: 'NO', quiet: false });
  expect({ ...toAccessibility({}) }).toEqual(unknown);
});

test('hands on everything that is said', () => {
  const said = { wheelchair: 'LIMITED', stepFreeEntrance: true, accessibleToilet: false, inductionLoop: true, accessibleParking: false, quiet: true, note: 'Bitte klingeln.' } as const;
  expect({ ...toAccessibility(said) }).toEqual(said);
});

test.each([null, undefined])('is null when nobody has said anything (%s)', (nothing) => {
  expect(toAccessibility(nothing)).toBeNull();
});
