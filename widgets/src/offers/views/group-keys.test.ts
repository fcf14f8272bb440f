import { expect, test } from 'vitest';

import { offerOf, SUNDAY } from '../../testing/fixtures.js';
import { grouped } from './group.js';
import { dayOf, kilometresOf } from './group-keys.js';

const at = (start: string, end: string | null = null) => offerOf({}, { nextOccurrence: { start, end, allDay: false, status: 'SCHEDULED', note: null } });

test.each([
  ['2026-11-25T14:00:00Z', null, '2026-11-25'],
  ['2026-11-25T23:30:00Z', null, '2026-11-26'],
  ['2026-11-20T10:00:00Z', '2026-11-29T10:00:00Z', '2026-11-22'],
  ['2026-05-20T13:00:00Z', '2026-05-20T15:00:00Z', '2026-05-20'],
])('what begins %s and ends %s stands under %s', (start, end, day) => {
  expect(dayOf(at(start, end), SUNDAY)).toBe(day);
});

test('what has no date stands under no day', () => {
  expect(dayOf(offerOf({}, { nextOccurrence: null }), SUNDAY)).toBe('');
});

test.each([
  [0, '1'],
  [1000, '1'],
  [1001, '2'],
  [24_999, '25'],
  [100_001, 'Infinity'],
  [null, ''],
])('%s metres are within "%s" kilometres', (distanceMetres, kilometres) => {
  expect(kilometresOf(offerOf({}, { distanceMetres }))).toBe(kilometres);
});

test('groups keep every offer, in the order of the list', () => {
  const offers = [1, 3, 1, 2, 3].map((distanceMetres, id) => offerOf({ id: `${id}` }, { distanceMetres }));
  expect(grouped(offers, ({ distanceMetres }) => String(distanceMetres)).map(({ key, offers }) => [key, offers.map(({ node }) => node.id)])).toEqual([['1', ['0', '2']], ['3', ['1', '4']], ['2', ['3']]]);
});
