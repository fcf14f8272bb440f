import { expect, test } from 'vitest';

import { COMPANY_CASES } from './cases/cases-company.js';
import { DOING_CASES } from './cases/cases-doing.js';
import { HELP_CASES } from './cases/cases-help.js';
import { NOW, TODAY } from './cases/days.js';
import { HOLLERBECK_DISTRICT, NEEDS, nameOf, type OfferName } from './cases/district.js';
import { point } from './cases/places.js';
import type { PrescriptionCase } from './cases/prescription-case.js';
import type { Match, Matching } from './match.js';
import { matchOffers } from './match-offers.js';

const CASES = [...COMPANY_CASES, ...HELP_CASES, ...DOING_CASES];

const answer = ({ question, from }: PrescriptionCase): Matching =>
  matchOffers(HOLLERBECK_DISTRICT, { radiusKm: 5, way: 'WALK', minimumFreshnessDays: 120, today: TODAY, now: NOW, at: point(...from), ...question });

const sentence = ({ offer, score, parts }: Match): string =>
  `${nameOf(offer.id)} ${score} (${Object.entries(parts).filter(([, part]) => part !== 0).map(([name, part]) => `${name} ${part.toFixed(1)}`).join(', ')})`;

test.each(CASES)('$who', (situation) => {
  const { first, top = [], notTop = [], never = [], nothing = false, next = {}, says = {}, leftOut = {} } = situation;
  const found = answer(situation);
  const names = found.matches.map(({ offer }) => nameOf(offer.id));
  const best = names.slice(0, 3);
  const list = found.matches.slice(0, 6).map(sentence).join('\n');
  if (first) expect(names[0], list).toBe(first);
  expect(top.filter((name) => !best.includes(name)), list).toEqual([]);
  expect(notTop.filter((name) => best.includes(name)), list).toEqual([]);
  expect(never.filter((name) => names.includes(name)), list).toEqual([]);
  if (nothing) expect(names).toEqual([]);
  expect(found.leftOut).toMatchObject(leftOut);
  const matchOf = (name: string): Match | undefined => found.matches.find(({ offer }) => nameOf(offer.id) === name);
  for (const [name, day] of Object.entries(next)) expect(matchOf(name)?.next?.start.slice(0, 10), name).toBe(day);
  for (const [name, kinds] of Object.entries(says)) expect(matchOf(name)?.reasons.map(({ kind }) => kind), name).toEqual(expect.arrayContaining([...kinds]));
});

test('there are at least sixty cases, and each is told once', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CASES.map(({ who }) => who)).size).toBe(CASES.length);
});

test('the cases ask for every need', () => {
  expect(new Set(CASES.flatMap(({ question }) => question.needs))).toEqual(new Set(NEEDS));
});

test('the cases ask for every access, way, time of day and wish', () => {
  const questions = CASES.map(({ question }) => question);
  expect(new Set(questions.flatMap(({ access = [] }) => access))).toEqual(new Set(['STEP_FREE', 'WHEELCHAIR', 'TOILET', 'LOOP', 'QUIET']));
  expect(new Set(questions.flatMap(({ times = [] }) => times))).toEqual(new Set(['MORNING', 'AFTERNOON', 'EVENING']));
  expect(new Set(questions.map(({ way }) => way))).toEqual(new Set(['WALK', 'BUS', 'FETCHED']));
  for (const wish of ['together', 'atHome', 'online', 'freeOnly', 'language', 'weekdays', 'age', 'groups'] as const) expect(questions.filter((question) => question[wish] !== undefined).length, wish).toBeGreaterThan(0);
});

test('most offers of the district are named by a case', () => {
  const named = new Set(CASES.flatMap(({ first, top = [], notTop = [], never = [] }) => [...(first ? [first] : []), ...top, ...notTop, ...never]));
  const silent = HOLLERBECK_DISTRICT.offers.map(({ id }): OfferName => nameOf(id)).filter((name) => !named.has(name));
  expect(silent.length).toBeLessThan(15);
});
