import 'reflect-metadata';

import { Freshness } from '@miteinander/kit/freshness/freshness.js';
import { expect, test } from 'vitest';

import type { Activity } from '../../activity/activity.type.js';
import type { ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { reasonsFor, type ReasonFacts } from './reasons-for.js';

const NOW = new Date('2026-11-22T11:00:00Z');

function reasons(activity: Partial<Activity> = {}, facts: Partial<ReasonFacts> = {}): string {
  const known = { mode: 'AT_PLACE', needs: [], paused: false, full: false, cost: null, companionAvailable: null, lastConfirmedAt: '2026-11-13', freshness: Freshness.FRESH };
  const said = reasonsFor({ ...known, ...activity } as Activity, { distanceMetres: 1234, date: date('2026-11-25T15:00'), asked: [], now: NOW, ...facts });
  return said.map(({ text }) => text).join(' · ');
}

const date = (localStart: string, change: Partial<ExpandedOccurrence> = {}) => ({ localStart, allDay: false, status: 'SCHEDULED', ...change }) as ExpandedOccurrence;

test('an offer is explained in one line as a friend would say it', () => {
  const activity = { cost: { kind: 'FREE' }, companionAvailable: true, needs: [{ slug: 'loneliness', label: 'Einsamkeit' }] } as Partial<Activity>;
  expect(reasons(activity, { asked: ['loneliness'] })).toBe('1,2 km · Mittwoch 15 Uhr · Einsamkeit · kostenlos · Begleitung möglich · geprüft vor 9 Tagen');
});

test('what one cannot join now is said first', () => {
  expect(reasons({ paused: true, full: true })).toMatch(/^macht gerade Pause · zurzeit kein Platz frei · 1,2 km/);
});

test.each([
  [12, '50 m'],
  [651, '650 m'],
  [949, '950 m'],
  [950, '1,0 km'],
  [12_345, '12,3 km'],
])('%i metres are said as %s', (distanceMetres, words) => {
  expect(reasons({}, { distanceMetres }).split(' · ')[0]).toBe(words);
});

test('online and at home need no distance', () => {
  expect(reasons({ mode: 'ONLINE' }, { distanceMetres: null })).toMatch(/^online oder am Telefon/);
  expect(reasons({ mode: 'AT_HOME' })).toMatch(/^kommt zu Ihnen nach Hause/);
});

test.each<[ExpandedOccurrence | null, string]>([
  [date('2026-11-22T18:30'), 'heute 18:30 Uhr'],
  [date('2026-11-23T09:00'), 'morgen 9 Uhr'],
  [date('2026-11-28T15:00'), 'Samstag 15 Uhr'],
  [date('2026-11-29T15:00'), 'Sonntag, 29. November, 15 Uhr'],
  [date('2026-11-28T00:00', { allDay: true }), 'Samstag'],
  [date('2026-11-21T20:00'), 'Samstag, 21. November, 20 Uhr'],
  [date('2026-11-25T15:00', { status: 'CANCELLED' }), 'Mittwoch 15 Uhr fällt aus'],
  [null, 'nach Absprache'],
])('a date is said in words: %#', (next, words) => {
  expect(reasons({}, { date: next }).split(' · ')[1]).toBe(words);
});

test.each([
  ['2026-11-22', Freshness.FRESH, 'geprüft heute'],
  ['2026-11-21', Freshness.FRESH, 'geprüft gestern'],
  ['2026-06-22', Freshness.DUE, 'geprüft vor 5 Monaten'],
  ['2025-06-22', Freshness.STALE, 'lange nicht geprüft'],
  [null, Freshness.DUE, 'noch nicht geprüft'],
])('confirmed on %s is said honestly', (lastConfirmedAt, freshness, words) => {
  expect(reasons({ lastConfirmedAt, freshness }).split(' · ').at(-1)).toBe(words);
});
