import { publicId } from '@miteinander/kit/identity/public-id.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { addPractice, type PracticeKeys } from '../practice/keep-practices.js';
import { numberedWordCode, randomWordCode, sheetRequests } from '../sheet/testing/sheet-requests.js';
import { NOW, openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';
import { MOST_FAILED } from './attempts.js';

const clock = { now: NOW };
const COUNTED = { counted: true };
const NOT_COUNTED = { counted: false };
const NOBODY = '00000000-0000-5000-8000-000000000000';

let fixture: ActivitiesFixture;
let practice: PracticeKeys;
let offers: string[];
let requests: ReturnType<typeof sheetRequests>;
let code = 0;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer(), () => clock.now, { sheetKey: 'a key that only this test knows', tossHeads: () => 0 });
  requests = sheetRequests(fixture);
  const records = Array.from({ length: 50 }, () => activityRecord());
  await fixture.write(...records);
  offers = records.map(({ provenance }) => publicId('activity', 'test', provenance.externalId));
  practice = await addPractice(fixture.orm.em.fork(), 'Praxis am Markt', '2026-11-22');
});

beforeEach(async () => {
  clock.now = NOW;
  await fixture.sql('truncate activities.sheet, activities.arrival_attempt, activities.count_series, activities.released_count');
});

afterAll(() => fixture.close());

const offer = (at = 0): string => offers[at] ?? '';

async function newSheet(): Promise<string> {
  const sheet = numberedWordCode((code += 1));
  expect(await requests.register(practice.code, sheet)).toEqual({ accepted: true });
  return sheet;
}

async function pending(kind: string, subject: string): Promise<unknown> {
  const [row] = await fixture.sql('select pending from activities.count_series where kind = $1 and subject = $2', [kind, subject]);
  return row?.['pending'] ?? 0;
}

async function arrivals(): Promise<unknown[]> {
  const [row] = await fixture.sql(`select coalesce(sum(pending), 0)::int as count from activities.count_series where kind = 'OFFER_ARRIVALS'`);
  return [await pending('PRACTICE_ARRIVALS', practice.code), row?.['count']];
}

test('a sheet is counted once when it is printed, however often its page is loaded', async () => {
  const sheet = await newSheet();
  expect(await requests.register(practice.code.toUpperCase(), sheet.replaceAll('-', ' '))).toEqual({ accepted: true });
  expect(await pending('PRACTICE_SHEETS', practice.code)).toBe(1);
});

test.each(['drei-worte-nur', '', 'x-y-z-w'])('„%s“ is no word code, neither to register nor to redeem', async (typed) => {
  expect(await requests.register(practice.code, typed)).toBe('WORD_CODE_UNREADABLE');
  expect(await requests.arrive(offer(), typed)).toBe('WORD_CODE_UNREADABLE');
});

test.each(['33333333', '', 'kein Code', `' or true --`])('the practice code „%s“ is unknown', async (unknown) => {
  expect(await requests.register(unknown, numberedWordCode(1))).toBe('UNKNOWN_PRACTICE');
});

test('a practice has no more sheets on one day than it can print, and the answer says nothing about the code', async () => {
  const today = (from: number, to: number) => fixture.sql(`insert into activities.sheet select 'filler-' || n, $1, date '2027-05-21', false from generate_series($2::int, $3::int) n`, [practice.code, from, to]);
  await today(1, 299);
  const known = await newSheet();
  expect(await requests.register(practice.code, known)).toEqual({ accepted: false });
  expect(await requests.register(practice.code, numberedWordCode(999_999))).toEqual({ accepted: false });
  clock.now = new Date('2026-11-23T11:00:00Z');
  await newSheet();
});

test('sheets registered at once stay within the limit of the day', async () => {
  await fixture.sql(`insert into activities.sheet select 'filler-' || n, $1, date '2027-05-21', false from generate_series(1, 290) n`, [practice.code]);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => requests.register(practice.code, numberedWordCode(500_000 + at))));
  expect(answers.filter((answer) => typeof answer === 'object' && answer.accepted)).toHaveLength(10);
  expect(await pending('PRACTICE_SHEETS', practice.code)).toBe(10);
});

test('somebody who comes with a sheet is counted for the practice and the offer, and never again', async () => {
  const sheet = await newSheet();
  expect(await requests.arrive(offer(), ` ${sheet.replaceAll('-', '  ').toUpperCase()}! `)).toEqual(COUNTED);
  expect(await requests.arrive(offer(), sheet)).toEqual(NOT_COUNTED);
  expect(await requests.arrive(offer(1), sheet)).toEqual(NOT_COUNTED);
  expect(await requests.register(practice.code, sheet)).toEqual({ accepted: true });
  expect(await requests.arrive(offer(), sheet)).toEqual(NOT_COUNTED);
  expect(await arrivals()).toEqual([1, 1]);
});

test('unknown, used and expired sheets and unknown offers get one and the same answer', async () => {
  const [used, expired] = [await newSheet(), await newSheet()];
  await requests.arrive(offer(), used);
  await fixture.sql(`update activities.sheet set expires_on = '2026-11-21' where not redeemed`);
  const fresh = await newSheet();
  expect(await Promise.all([
    requests.arrive(offer(1), numberedWordCode(900_000)),
    requests.arrive(offer(1), used),
    requests.arrive(offer(1), expired),
    requests.arrive(NOBODY, fresh),
    requests.arrive('kein-angebot', fresh),
  ])).toEqual(Array.from({ length: 5 }, () => NOT_COUNTED));
  expect(await requests.arrive(offer(1), fresh)).toEqual(COUNTED);
});

test('a sheet is good for 180 days, the last one included, and is deleted afterwards', async () => {
  const [first, second] = [await newSheet(), await newSheet()];
  clock.now = new Date('2027-05-21T21:59:00Z');
  expect(await requests.arrive(offer(), first)).toEqual(COUNTED);
  clock.now = new Date('2027-05-21T22:01:00Z');
  expect(await requests.arrive(offer(), second)).toEqual(NOT_COUNTED);
  await newSheet();
  expect(await fixture.sql('select expires_on::text from activities.sheet')).toEqual([{ expires_on: '2027-11-18' }]);
});

test('10,000 codes guessed at fifty offers within ten hours, as many as the limit lets through, count nobody', async () => {
  for (let sheet = 0; sheet < 100; sheet += 1) await requests.register(practice.code, randomWordCode());
  const answers = new Set<string>();
  for (let guess = 0; guess < 10_000; guess += 1) {
    clock.now = new Date(NOW.getTime() + Math.floor(guess / (50 * MOST_FAILED)) * 3_600_000);
    answers.add(JSON.stringify(await requests.arrive(offer(guess % 50), randomWordCode())));
  }
  expect([...answers]).toEqual(['{"counted":false}']);
  expect(await requests.arrive(offer(), randomWordCode())).toBe('TOO_MANY_ATTEMPTS');
  expect(await arrivals()).toEqual([0, 0]);
});

test('after too many attempts no sheet is tried at the offer within the hour, at others it is, and an hour later again', async () => {
  for (let guess = 0; guess < MOST_FAILED; guess += 1) await requests.arrive(offer(), numberedWordCode(100_000 + guess));
  const sheet = await newSheet();
  expect(await requests.arrive(offer(), sheet)).toBe('TOO_MANY_ATTEMPTS');
  expect(await requests.arrive(offer(1), await newSheet())).toEqual(COUNTED);
  clock.now = new Date(NOW.getTime() + 3_600_000);
  expect(await requests.arrive(offer(), sheet)).toEqual(COUNTED);
});

test('who succeeds takes none of the attempts, so a full room is counted', async () => {
  const sheets: string[] = [];
  for (let sheet = 0; sheet < 2 * MOST_FAILED; sheet += 1) sheets.push(await newSheet());
  for (const sheet of sheets) expect(await requests.arrive(offer(), sheet)).toEqual(COUNTED);
  expect(await fixture.sql('select 1 from activities.arrival_attempt')).toEqual([]);
});

test('guesses made at once are no more than the limit either', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, guess) => requests.arrive(offer(), numberedWordCode(200_000 + guess))));
  expect(answers.filter((answer) => answer === 'TOO_MANY_ATTEMPTS')).toHaveLength(50 - MOST_FAILED);
});

test('one code 10,000 times counts once', async () => {
  const sheet = await newSheet();
  let counted = 0;
  for (let time = 0; time < 10_000; time += 1) {
    const answer = await requests.arrive(offer(time % 50), sheet);
    if (typeof answer === 'object' && answer.counted) counted += 1;
  }
  expect(counted).toBe(1);
  expect(await arrivals()).toEqual([1, 1]);
});

test.each([
  ['one offer', () => 0],
  ['fifty offers', (at: number) => at],
])('of fifty who come with the same code at once to %s one is counted', async (_where, which) => {
  const sheet = await newSheet();
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => requests.arrive(offer(which(at)), sheet)));
  expect(answers.filter((answer) => typeof answer === 'object' && answer.counted)).toHaveLength(1);
  expect(await arrivals()).toEqual([1, 1]);
});

test('attempts are forgotten on the next day', async () => {
  await requests.arrive(offer(), numberedWordCode(300_000));
  clock.now = new Date('2026-11-23T11:00:00Z');
  await newSheet();
  expect(await fixture.sql('select 1 from activities.arrival_attempt')).toEqual([]);
});
