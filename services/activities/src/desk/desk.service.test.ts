import { publicId } from '@miteinander/kit/identity/public-id.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { ActivityRecord } from '../activity/activity.record.js';
import { addPractice } from '../practice/keep-practices.js';
import { followChanges } from '../search/rows/follow-changes.js';
import { NOW, openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';
import { openDesk } from './open-desk.js';

const clock = { now: NOW };
const TOMORROW = new Date('2026-11-23T11:00:00Z');
const DESK = 'activity { title full paused pause { until note } capacity { places free note } callFirst doubted lastConfirmedAt freshness } doubted doubtedOn arrivals { quarter count }';

let fixture: ActivitiesFixture;
let practice: string;
let record: ActivityRecord;
let secret: string;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer(), () => clock.now);
  practice = (await addPractice(fixture.orm.em.fork(), 'Praxis am Markt', '2026-11-22')).code;
});

beforeEach(async () => {
  clock.now = NOW;
  record = activityRecord({ placeExternalId: await fixture.place(52, 8), capacity: { places: 12, free: 3 }, confirmedOn: '2026-01-10' });
  await fixture.write(record);
  secret = (await openDesk(fixture.orm.em.fork(), id()))?.secret ?? '';
});

afterAll(() => fixture.close());

const id = (): string => publicId('activity', 'test', record.provenance.externalId);

const codeOf = (errors: object[]): unknown => (errors[0] as { code?: unknown } | undefined)?.code;

interface Desk {
  activity: Record<string, unknown>;
  doubted: boolean;
  doubtedOn: string | null;
  arrivals: unknown[];
}

async function keep(change: object, given = secret): Promise<Desk> {
  const { data, errors } = await ask(fixture.service, `mutation ($secret: String!, $change: OfferKeeping!) { keepOffer(secret: $secret, change: $change) { ${DESK} } }`, { secret: given, change });
  expect(errors).toEqual([]);
  return data?.['keepOffer'] as unknown as Desk;
}

async function refused(change: object, given = secret): Promise<unknown> {
  const { errors } = await ask(fixture.service, 'mutation ($secret: String!, $change: OfferKeeping!) { keepOffer(secret: $secret, change: $change) { doubted } }', { secret: given, change });
  return codeOf(errors);
}

async function desk(given = secret): Promise<Desk | null> {
  const { data, errors } = await ask(fixture.service, `query ($secret: String!) { offerDesk(secret: $secret) { ${DESK} } }`, { secret: given });
  expect(errors).toEqual([]);
  return data?.['offerDesk'] as unknown as Desk | null;
}

async function doubt(offer = id(), code = practice): Promise<unknown> {
  const { data, errors } = await ask(fixture.service, 'mutation ($offer: ID!, $practice: ID!) { doubtOffer(offer: $offer, practice: $practice) { accepted } }', { offer, practice: code });
  return codeOf(errors) ?? data?.['doubtOffer'];
}

/** The offer as a search around its place shows it. */
async function found(): Promise<Record<string, unknown> | undefined> {
  await followChanges(fixture.connection, clock.now);
  const { data, errors } = await ask(
    fixture.service,
    `{ offersNear(near: { position: { lat: 52, lon: 8 }, radiusKm: 1 }, sort: BEST, first: 100) { edges { node { id paused full freshness lastConfirmedAt } reasons { kind } } } }`,
  );
  expect(errors).toEqual([]);
  const near = data?.['offersNear'] as unknown as { edges: { node: { id: string }; reasons: { kind: string }[] }[] } | undefined;
  const edge = near?.edges.find(({ node }) => node.id === id());
  return edge && { ...edge.node, reasons: edge.reasons.map(({ kind }) => kind) };
}

test('a desk shows the offer as everybody sees it, and nobody has come yet', async () => {
  expect(await desk()).toEqual({
    activity: { title: record.title, full: false, paused: false, pause: null, capacity: { places: 12, free: 3, note: null }, callFirst: false, doubted: false, lastConfirmedAt: '2026-01-10', freshness: 'DUE' },
    doubted: false,
    doubtedOn: null,
    arrivals: [],
  });
});

test('to confirm makes the entry fresh, here and in the search', async () => {
  expect((await keep({ confirm: true })).activity).toMatchObject({ lastConfirmedAt: '2026-11-22', freshness: 'FRESH' });
  expect(await found()).toMatchObject({ lastConfirmedAt: '2026-11-22', freshness: 'FRESH' });
});

test('a stale entry sinks in the search until its organiser confirms it', async () => {
  const placeExternalId = await fixture.place(48, 11);
  const stale = [activityRecord({ placeExternalId, confirmedOn: '2024-01-10' }), activityRecord({ placeExternalId, confirmedOn: '2024-01-10' })];
  await fixture.write(...stale);
  const inOrder = async (): Promise<string[]> => {
    await followChanges(fixture.connection, clock.now);
    const { data, errors } = await ask(fixture.service, '{ offersNear(near: { position: { lat: 48, lon: 11 }, radiusKm: 1 }, sort: BEST, first: 10) { edges { node { id } } } }');
    expect(errors).toEqual([]);
    const near = data?.['offersNear'] as unknown as { edges: { node: { id: string } }[] } | undefined;
    return near?.edges.map(({ node }) => node.id) ?? [];
  };
  const [first = '', last = ''] = await inOrder();
  const { secret: ofLast = '' } = (await openDesk(fixture.orm.em.fork(), last)) ?? {};
  await keep({ confirm: true }, ofLast);
  expect(await inOrder()).toEqual([last, first]);
});

test('a break is seen at once, has its last day and its note, and ends', async () => {
  expect((await keep({ paused: true, pausedUntil: '2026-12-31', pauseNote: '  Die Heizung wird gebaut. ' })).activity).toMatchObject({ paused: true, pause: { until: '2026-12-31', note: 'Die Heizung wird gebaut.' } });
  expect(await found()).toMatchObject({ paused: true, reasons: expect.arrayContaining(['PAUSED']) });
  expect((await keep({ paused: false })).activity).toMatchObject({ paused: false, pause: null });
  expect(await found()).toMatchObject({ paused: false });
});

test('places are free, none is, or nobody knows', async () => {
  expect((await keep({ free: 0 })).activity).toMatchObject({ full: true, capacity: { places: 12, free: 0 } });
  expect(await found()).toMatchObject({ full: true, reasons: expect.arrayContaining(['FULL']) });
  expect((await keep({ free: 7 })).activity).toMatchObject({ full: false, capacity: { places: 12, free: 7 } });
  expect((await keep({ freeUnknown: true })).activity).toMatchObject({ full: false, capacity: { places: 12, free: null } });
});

test('that one must ring first is said until it is taken back, and leaves all else as it is', async () => {
  await keep({ free: 0, confirm: true });
  expect((await keep({ callFirst: true })).activity).toMatchObject({ callFirst: true, full: true, lastConfirmedAt: '2026-11-22' });
  expect((await keep({ callFirst: false })).activity).toMatchObject({ callFirst: false, full: true });
});

test('an import changes the entry and leaves the word of its organiser', async () => {
  await keep({ confirm: true, paused: true, free: 0, callFirst: true });
  await fixture.write({ ...record, title: 'Neuer Titel', capacity: { places: 20, free: 5 }, confirmedOn: '2026-03-01' });
  expect((await desk())?.activity).toMatchObject({ title: 'Neuer Titel', paused: true, full: true, callFirst: true, capacity: { places: 20, free: 0 }, lastConfirmedAt: '2026-11-22' });
  await fixture.write({ ...record, title: 'Neuer Titel', confirmedOn: '2026-11-23' });
  expect((await desk())?.activity).toMatchObject({ lastConfirmedAt: '2026-11-23' });
});

test("a practice's doubt marks the offer at once, until the organiser confirms", async () => {
  expect(await doubt()).toEqual({ accepted: true });
  expect(await doubt(id().toUpperCase(), practice.toUpperCase())).toEqual({ accepted: true });
  expect(await desk()).toMatchObject({ doubted: true, doubtedOn: '2026-11-22', activity: { doubted: true } });
  expect(await keep({ callFirst: true })).toMatchObject({ doubted: true });
  expect(await keep({ confirm: true })).toMatchObject({ doubted: false, doubtedOn: null, activity: { doubted: false } });
  await doubt();
  expect(await desk()).toMatchObject({ doubted: true });
});

test('a doubt ends with an import that confirms the entry on a later day, and no earlier one', async () => {
  await doubt();
  await fixture.write({ ...record, confirmedOn: '2026-11-22' });
  expect(await desk()).toMatchObject({ doubted: true });
  clock.now = TOMORROW;
  await fixture.write({ ...record, confirmedOn: '2026-11-23' });
  expect(await desk()).toMatchObject({ doubted: false, doubtedOn: null });
});

test('doubts need a practice that is known and an offer that is there', async () => {
  expect(await doubt(id(), '33333333')).toBe('UNKNOWN_PRACTICE');
  expect(await doubt('00000000-0000-5000-8000-000000000000')).toBe('UNKNOWN_OFFER');
  expect(await doubt('x')).toBe('UNKNOWN_OFFER');
  expect(await desk()).toMatchObject({ doubted: false });
});

test('nothing of a practice is kept with a doubt', async () => {
  await doubt();
  const [row] = await fixture.sql('select to_jsonb(activity)::text as row from activities.activity where id = $1', [id()]);
  expect(row?.['row']).not.toContain(practice);
});

test('every change is told in the change log, and a doubt once a day', async () => {
  const seq = async (): Promise<number> => Number((await fixture.sql('select count(*) from activities.change where entity_id = $1', [id()]))[0]?.['count']);
  const before = await seq();
  await keep({ free: 2 });
  await doubt();
  await doubt();
  expect(await seq()).toBe(before + 2);
});

test.for([
  [{ free: -1 }, 'FREE_OUT_OF_RANGE'],
  [{ free: 10_000 }, 'FREE_OUT_OF_RANGE'],
  [{ free: 1, freeUnknown: true }, 'FREE_TWICE'],
  [{ paused: true, pausedUntil: '2026-11-21' }, 'PAUSE_OVER'],
  [{ pausedUntil: '2026-12-01' }, 'PAUSE_MISSING'],
  [{ paused: false, pauseNote: 'Umbau' }, 'PAUSE_MISSING'],
  [{ paused: true, pauseNote: 'x'.repeat(301) }, 'NOTE_TOO_LONG'],
] as const)('%o is refused as %s and changes nothing', async ([change, code]) => {
  const before = await desk();
  expect(await refused(change)).toBe(code);
  expect(await desk()).toEqual(before);
});

test('a wrong secret opens nothing and changes nothing', async () => {
  for (const wrong of ['', 'x', `${secret}x`, secret.slice(1), 'x'.repeat(10_000)]) {
    expect(await desk(wrong)).toBeNull();
    expect(await refused({ free: 1 }, wrong)).toBe('UNKNOWN_SECRET');
  }
  expect((await desk())?.activity).toMatchObject({ capacity: { free: 3 } });
});

test('another secret for the same desk ends the first, and neither is kept', async () => {
  const renewed = await openDesk(fixture.orm.em.fork(), ` ${id().toUpperCase()} `);
  expect(renewed).toMatchObject({ id: id(), title: record.title, renewed: true });
  expect(await desk()).toBeNull();
  expect(await desk(renewed?.secret)).not.toBeNull();
  const rows = JSON.stringify(await fixture.sql('select * from activities.offer_desk'));
  for (const one of [secret, renewed?.secret ?? '']) expect(rows).not.toContain(one);
  expect(await openDesk(fixture.orm.em.fork(), 'x')).toBeNull();
  expect(await openDesk(fixture.orm.em.fork(), '00000000-0000-5000-8000-000000000000')).toBeNull();
});

test('text of an organiser stays text', async () => {
  expect((await keep({ paused: true, pauseNote: '<b>Umbau</b>\u0000\n' })).activity).toMatchObject({ pause: { note: '<b>Umbau</b>' } });
});
