import { expect, test } from 'vitest';

import type { Choices } from '../offers/choices.js';
import { NO_CHOICES } from './no-choices.js';
import { toFilter } from './to-filter.js';

const NOON = new Date('2026-11-25T11:00:00Z');
const filter = (choices: Partial<Choices>): object => toFilter({ ...NO_CHOICES, ...choices }, NOON);

test('nothing chosen asks nothing', () => {
  expect(filter({})).toEqual({});
  expect(filter({ text: '  ', unknownAccess: true })).toEqual({});
});

test.for([
  ['today', { from: '2026-11-25', to: '2026-11-25' }],
  ['week', { from: '2026-11-25', to: '2026-11-29' }],
  ['weekend', { from: '2026-11-28', to: '2026-11-29' }],
  ['fortnight', { from: '2026-11-25', to: '2026-12-08' }],
] as const)('"%s" is days', ([when, days]) => {
  expect(filter({ when })).toEqual(days);
});

test('own days may be open to both sides', () => {
  expect(filter({ when: 'dates' })).toEqual({});
  expect(filter({ when: 'dates', from: '2026-12-01' })).toEqual({ from: '2026-12-01' });
  expect(filter({ when: 'dates', to: '2026-12-01' })).toEqual({ to: '2026-12-01' });
});

test('a last day before the first is not asked: the API would refuse it', () => {
  expect(filter({ when: 'dates', from: '2026-12-02', to: '2026-12-01' })).toEqual({ from: '2026-12-02' });
});

test('everything chosen is asked', () => {
  const chosen: Choices = {
    text: ' Kaffee ', when: null, from: null, to: null, weekdays: ['MONDAY'], times: ['EVENING'], needs: ['meals'], categories: ['walking'], where: ['ONLINE'], free: true,
    registration: ['NONE'], access: ['WHEELCHAIR'], unknownAccess: true, languages: ['nds'], age: 0, freshness: 'DUE',
  };
  expect(toFilter(chosen, NOON)).toEqual({
    text: 'Kaffee', weekdays: ['MONDAY'], timeOfDay: ['EVENING'], needs: ['meals'], categories: ['walking'], mode: ['ONLINE'], freeOnly: true,
    registration: ['NONE'], accessibility: { allOf: ['WHEELCHAIR'], unknownMayPass: true }, languages: ['nds'], age: 0, minFreshness: 'DUE',
  });
});
