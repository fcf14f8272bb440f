import { expect, test } from 'vitest';

import { KIND_GROUPS, kindsIn, MEETING_KINDS } from './kind-groups.js';
import { placeStrings } from './strings/place-strings.de.js';

test('every kind of the API but the online one stands in exactly one group', () => {
  const grouped = Object.values(KIND_GROUPS).flat();
  expect(grouped.toSorted()).toEqual(Object.keys(placeStrings.kinds).filter((kind) => kind !== 'ONLINE').toSorted());
});

test('an attribute names kinds with hyphens, in any spelling of letters', () => {
  expect(kindsIn('library, Village-Hall\n CHURCH')).toEqual(['LIBRARY', 'VILLAGE_HALL', 'CHURCH']);
});

test('what is no kind counts for nothing', () => {
  expect(kindsIn('castle online __proto__')).toEqual([]);
  expect(kindsIn(null)).toEqual([]);
});

test('all kinds are more than those where people meet', () => {
  expect(kindsIn('all')).toHaveLength(24);
  expect(MEETING_KINDS).toHaveLength(18);
});
