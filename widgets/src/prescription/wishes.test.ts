import { expect, test } from 'vitest';

import { PERSONS } from './persons.js';
import { hasExtras, noWishes, questionOf, withoutExtras } from './wishes.js';

const TELGTE = { name: 'Telgte', ags: '05570044', lat: 51.98, lon: 7.78 };
const MOMENT = new Date('2026-11-22T11:05:00Z');

test('for whom it is decides by groups, and nobody said is no group', () => {
  const groups = (['', ...PERSONS] as const).map((person) => questionOf({ ...noWishes(10), person }, TELGTE, 120, MOMENT).groups);
  expect(groups).toEqual([[], ['women'], ['men'], ['women', 'older-people'], ['men', 'older-people'], ['young-people'], ['parents', 'families']]);
});

test('for whom it is narrows, and goes with the other extras', () => {
  const wishes = { ...noWishes(10), needs: ['loneliness'], person: 'OLDER_MAN' as const };
  expect(hasExtras(wishes)).toBe(true);
  expect(withoutExtras(wishes)).toEqual({ ...noWishes(10), needs: ['loneliness'] });
});

test('the clock of the question is the German one', () => {
  expect(questionOf(noWishes(10), TELGTE, 120, MOMENT)).toMatchObject({ today: '2026-11-22', now: '2026-11-22T12:05' });
});
