import 'reflect-metadata';

import { expect, test } from 'vitest';

import { toFacts } from './activity-facts.mapper.js';
import type { ActivityFacts } from './activity-facts.js';

const TODAY = '2026-11-22';
const shown = (facts: ActivityFacts): Record<string, unknown> => JSON.parse(JSON.stringify(toFacts(facts, TODAY)));

test('is null, empty or false for what nobody has said', () => {
  expect(shown({})).toEqual({
    route: null, serviceArea: null, cost: null, registration: null, contact: null, firstVisit: null, audience: null, capacity: null,
    full: false, pause: null, paused: false, translations: [], plainLanguageReview: null,
  });
});

test('has null for every part nobody has said', () => {
  expect(shown({
    route: { stops: [] }, serviceArea: {}, cost: { kind: 'FREE' }, registration: { kind: 'NONE' }, contact: {}, firstVisit: {}, audience: {}, capacity: {},
    pause: {}, translations: [{ language: 'en', title: 'Storytelling' }],
  })).toMatchObject({
    route: { stops: [] },
    serviceArea: { municipalities: [], radiusKm: null, centre: null },
    cost: { kind: 'FREE', cents: null, note: null },
    registration: { kind: 'NONE', note: null },
    contact: { name: null, phone: null, email: null, url: null },
    firstVisit: { greeter: null, groupSize: null, comeAlone: null, fetched: null, note: null },
    audience: { minimumAge: null, maximumAge: null, groups: [], meantFor: [] },
    capacity: { places: null, free: null, note: null },
    full: false,
    pause: { until: null, note: null },
    paused: true,
    translations: [{ language: 'en', title: 'Storytelling', summary: null, description: null }],
  });
});

test('hands on everything that is said', () => {
  const facts = {
    route: { stops: [{ name: 'Markt', position: { lat: 51.98, lon: 7.78 } }, { name: 'Bahnhof', position: { lat: 51.99, lon: 7.79 } }] },
    capacity: { places: 12, free: 3, note: 'Der Tisch ist lang.' },
    translations: [{ language: 'uk', title: 'Кафе', summary: 'Разом.', description: 'Ласкаво просимо.' }],
    plainLanguageReview: { by: 'Prüfgruppe Beispiel', on: '2026-05-06' },
  };
  const area = { radiusKm: 7.5, centre: { lat: 51.98, lon: 7.78 } };
  expect(shown({ ...facts, serviceArea: { ...area, municipalities: ['05570044', '05570052'] } })).toMatchObject({
    ...facts,
    serviceArea: { ...area, municipalities: [{ ags: '05570044' }, { ags: '05570052' }] },
  });
});

test('names the groups it is meant for, and keeps the slug of one it cannot name', () => {
  expect(shown({ audience: { minimumAge: 0, groups: ['beekeepers', 'women'] } })['audience']).toMatchObject({
    minimumAge: 0,
    maximumAge: null,
    groups: ['beekeepers', 'women'],
    meantFor: [{ slug: 'women', label: 'Frauen' }],
  });
});

test.each([[0, true], [1, false], [undefined, false]])('with %s free places it is full: %s', (free, full) => {
  expect(shown({ capacity: { places: 8, ...(free === undefined ? {} : { free }) } })['full']).toBe(full);
});

test.each([
  ['still paused on the last day of its break', '2026-11-22', true],
  ['no longer paused on the day after', '2026-11-21', false],
])('is %s', (_when, until, paused) => {
  expect(shown({ pause: { until } })).toMatchObject({ paused, pause: paused ? { until, note: null } : null });
});

test('keeps its own accessibility for the resolver that joins it with the place', () => {
  const accessibility = { wheelchair: 'NO' } as const;
  expect(toFacts({ accessibility }, TODAY).ownAccessibility).toBe(accessibility);
});
