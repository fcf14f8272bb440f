import { expect, test } from 'vitest';
import { daysOfQuestion } from './days-of-question.js';
import { noQuestion, type Question, type When } from './question.js';
import { toFilter } from './to-filter.js';
import { toNear } from './to-near.js';

const asking = (question: Partial<Question>): Question => ({ ...noQuestion, ...question });

test.for([
  ['44787', { postalCode: '44787', radiusKm: 10 }],
  [' 48291 Telgte', { postalCode: '48291', radiusKm: 10 }],
  ['Telgte', { municipality: 'Telgte', radiusKm: 10 }],
  ['05570044', { municipality: '05570044', radiusKm: 10 }],
  ['  ', null],
] as const)('"%s" is looked for as %j', ([place, near]) => {
  expect(toNear(asking({ place }))).toEqual(near);
});

test('nothing asked is no filter', () => {
  expect(toFilter(noQuestion, '2026-11-22')).toEqual({});
});

test('a theme stands for its kinds, unless kinds are named', () => {
  expect(toFilter(asking({ theme: 'meals' }), '2026-11-22')).toEqual({ categories: ['shared-meal'] });
  expect(toFilter(asking({ theme: 'meals', categories: ['walking'] }), '2026-11-22')).toEqual({ categories: ['walking'] });
});

test('everything asked reaches the filter', () => {
  const question = asking({
    text: 'Kaffee', weekdays: ['MONDAY'], times: ['EVENING'], needs: ['meals'], categories: ['walking'], where: ['ONLINE'], free: true,
    registration: ['PHONE'], access: ['QUIET'], unknownAccess: true, languages: ['nds'], age: 0, freshness: 'DUE', from: '2026-11-25',
  });
  expect(toFilter(question, '2026-11-22')).toEqual({
    text: 'Kaffee', weekdays: ['MONDAY'], timeOfDay: ['EVENING'], needs: ['meals'], categories: ['walking'], mode: ['ONLINE'], freeOnly: true,
    registration: ['PHONE'], accessibility: { allOf: ['QUIET'], unknownMayPass: true }, languages: ['nds'], age: 0, minFreshness: 'DUE', from: '2026-11-25',
  });
});

test.for<[When, string, string, string]>([
  ['today', '2026-11-22', '2026-11-22', '2026-11-22'],
  ['week', '2026-11-25', '2026-11-25', '2026-11-29'],
  ['week', '2026-11-22', '2026-11-22', '2026-11-29'],
  ['weekend', '2026-11-25', '2026-11-28', '2026-11-29'],
  ['weekend', '2026-11-29', '2026-11-29', '2026-11-29'],
  ['fortnight', '2026-11-22', '2026-11-22', '2026-12-05'],
])('"%s" on %s is from %s to %s', ([when, today, from, to]) => {
  expect(daysOfQuestion(asking({ when }), today)).toEqual({ from, to });
});

test('a last day before the first is left out', () => {
  expect(daysOfQuestion(asking({ from: '2026-12-01', to: '2026-11-30' }), '2026-11-22')).toEqual({ from: '2026-12-01', to: null });
});
