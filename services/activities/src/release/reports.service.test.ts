import { publicId } from '@miteinander/kit/identity/public-id.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { offerArrivals } from '../arrival/offer-arrivals.js';
import type { ActivitiesContext } from '../context.js';
import { addPractice, type PracticeKeys } from '../practice/keep-practices.js';
import { numberedWordCode, sheetRequests, type PracticeAnswer } from '../sheet/testing/sheet-requests.js';
import { NOW, openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';
import { Random } from '../testing/random.js';
import { tidy } from './keep-tidy.js';
import { canTell, chosen, tell } from './testing/mechanisms.js';
import { randomLog } from './testing/random-log.js';
import type { SeriesLog } from './testing/series-log.js';

const clock = { now: NOW };
const chance = { heads: 0, seeded: undefined as Random | undefined };
/** A day in each quarter. */
const DAYS = ['2026-11-22', '2027-02-01', '2027-05-20', '2027-08-31', '2027-10-01', '2028-01-01', '2028-04-01'];
const QUARTERS = ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4', '2028-Q1', '2028-Q2'];

let fixture: ActivitiesFixture;
let requests: ReturnType<typeof sheetRequests>;
let code = 0;

function tossHeads(): number {
  if (!chance.seeded) return chance.heads;
  let heads = 0;
  while (chance.seeded.chance(0.5)) heads += 1;
  return heads;
}

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer(), () => clock.now, { sheetKey: 'a key that only this test knows', tossHeads });
  requests = sheetRequests(fixture);
});

afterAll(() => fixture.close());

const inQuarter = (quarter: number): void => {
  clock.now = new Date(`${DAYS[quarter] ?? ''}T11:00:00Z`);
};

const newPractice = (): Promise<PracticeKeys> => addPractice(fixture.orm.em.fork(), 'Praxis am Markt', DAYS[0] ?? '');

async function newOffer(): Promise<string> {
  const record = activityRecord();
  await fixture.write(record);
  return publicId('activity', 'test', record.provenance.externalId);
}

const quartersOf = async (practice: PracticeKeys): Promise<PracticeAnswer['quarters']> => ((await requests.report(practice.secret)) as PracticeAnswer).quarters;
const arrivalsAt = (offer: string) => offerArrivals(offer, fixture.service.createContext() as ActivitiesContext);

/** Prints and redeems what a log says, reads everything at random times, and hands back what everybody is told in the end. */
async function act(log: SeriesLog, random: Random): Promise<SeriesLog> {
  inQuarter(0);
  const practices = await Promise.all(log.sheets.map(() => newPractice()));
  const offers = await Promise.all(log.offers.map(() => newOffer()));
  const left = log.offers.map((numbers) => [...numbers]);
  const unused = practices.map((): string[] => []);
  const quarters = log.offers[0]?.length ?? 0;
  const read = async (): Promise<unknown> => Promise.all([...practices.map(quartersOf), ...offers.map(arrivalsAt)]);
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    inQuarter(quarter);
    // How long a sheet is good is another matter.
    await fixture.sql(`update activities.sheet set expires_on = '2029-01-01'`);
    for (const [at, practice] of practices.entries()) {
      for (let sheet = 0; sheet < (log.sheets[at]?.[quarter] ?? 0); sheet += 1) {
        const wordCode = numberedWordCode((code += 1));
        await requests.register(practice.code, wordCode);
        unused[at]?.push(wordCode);
      }
      for (let person = 0; person < (log.arrivals[at]?.[quarter] ?? 0); person += 1) {
        const to = left.findIndex((numbers) => (numbers[quarter] ?? 0) > 0);
        left[to]?.splice(quarter, 1, (left[to]?.[quarter] ?? 0) - 1);
        expect(await requests.arrive(offers[to] ?? '', unused[at]?.shift() ?? '')).toEqual({ counted: true });
        if (random.chance(0.05)) await read();
      }
    }
    if (random.chance(0.5)) await read();
    if (random.chance(0.3)) await tidy(fixture.orm.em.fork(), clock.now, tossHeads);
  }
  inQuarter(quarters);
  const reports = await Promise.all(practices.map(quartersOf));
  const told = await Promise.all(offers.map(arrivalsAt));
  for (const report of reports) expect(report.map(({ quarter }) => quarter)).toEqual(QUARTERS.slice(0, quarters));
  return {
    sheets: reports.map((report) => report.map(({ sheets }) => sheets)),
    arrivals: reports.map((report) => report.map(({ arrivals }) => arrivals)),
    offers: told.map((counts) => QUARTERS.slice(0, quarters).map((quarter) => counts.find((count) => count.quarter === quarter)?.count ?? 0)),
  };
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])('what is told through GraphQL of random sequence %i is what the pure release tells', async (seed) => {
  chance.seeded = undefined;
  chance.heads = seed % 3;
  const log = randomLog(new Random(seed));
  const told = await act(log, new Random(seed));
  for (const kind of ['sheets', 'arrivals', 'offers'] as const) {
    expect(told[kind], kind).toEqual(log[kind].map((numbers) => tell(chosen, numbers, () => chance.heads)));
  }
});

test.each([10, 11, 12, 13])('with chance, too, random sequence %i is told as the pure release can tell it', async (seed) => {
  chance.seeded = new Random(seed);
  const log = randomLog(new Random(seed));
  const told = await act(log, new Random(seed));
  for (const kind of ['sheets', 'arrivals', 'offers'] as const) {
    log[kind].forEach((numbers, which) => expect(canTell(numbers, told[kind][which] ?? []), `${kind} ${which}`).toBe(true));
  }
});

async function print(practice: PracticeKeys, sheets: number): Promise<string[]> {
  const codes = Array.from({ length: sheets }, () => numberedWordCode((code += 1)));
  for (const wordCode of codes) await requests.register(practice.code, wordCode);
  return codes;
}

test('nothing is told of the running quarter, and no quarter is listed before it is over', async () => {
  Object.assign(chance, { seeded: undefined, heads: 0 });
  inQuarter(0);
  const practice = await newPractice();
  await print(practice, 23);
  expect(await requests.report(practice.secret)).toEqual({ label: 'Praxis am Markt', code: practice.code, quarters: [] });
  inQuarter(2);
  expect(await quartersOf(practice)).toEqual([{ quarter: '2026-Q4', sheets: 20, arrivals: 0 }, { quarter: '2027-Q1', sheets: 0, arrivals: 0 }]);
  await print(practice, 7);
  expect(await quartersOf(practice)).toHaveLength(2);
  inQuarter(3);
  expect((await quartersOf(practice)).at(-1)).toEqual({ quarter: '2027-Q2', sheets: 10, arrivals: 0 });
});

test('however many read at once after a quarter, chance decides once', async () => {
  chance.seeded = new Random(1);
  inQuarter(0);
  const practice = await newPractice();
  await print(practice, 60);
  inQuarter(1);
  const answers = await Promise.all(Array.from({ length: 30 }, () => requests.report(practice.secret)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  await Promise.all(Array.from({ length: 10 }, () => tidy(fixture.orm.em.fork(), clock.now, tossHeads)));
  expect(await requests.report(practice.secret)).toEqual(answers[0]);
});

test('counting on while others read loses nobody', async () => {
  Object.assign(chance, { seeded: undefined, heads: 0 });
  inQuarter(0);
  const practice = await newPractice();
  await print(practice, 4);
  inQuarter(1);
  await Promise.all(Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? print(practice, 2) : requests.report(practice.secret))));
  inQuarter(2);
  expect(await quartersOf(practice)).toEqual([{ quarter: '2026-Q4', sheets: 0, arrivals: 0 }, { quarter: '2027-Q1', sheets: 20, arrivals: 0 }]);
});

test('nobody came to an offer of which nothing is told, and an unknown secret opens nothing', async () => {
  expect(await arrivalsAt(await newOffer())).toEqual([]);
  expect(await requests.report('kein-geheimnis')).toBeNull();
  expect(await requests.report('')).toBeNull();
});

test('tidying closes quarters and deletes old sheets when nobody asks', async () => {
  Object.assign(chance, { seeded: undefined, heads: 0 });
  inQuarter(0);
  const practice = await newPractice();
  await print(practice, 5);
  inQuarter(4);
  await tidy(fixture.orm.em.fork(), clock.now, tossHeads);
  expect(await fixture.sql('select 1 from activities.sheet where practice = $1', [practice.code])).toEqual([]);
  expect(await fixture.sql(`select 1 from activities.count_series where quarter < '2027-Q4'`)).toEqual([]);
  expect(await fixture.sql('select quarter, count from activities.released_count where subject = $1', [practice.code])).toEqual([{ quarter: '2026-Q4', count: 5 }]);
});
