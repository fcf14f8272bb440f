import { setTimeout as delay } from 'node:timers/promises';

import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { openDesk } from '@miteinander/activities/desk/open-desk.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import type { Answer } from '../support/ask-gateway.js';
import { faultKinds, TOO_LONG, type FaultKind } from '../support/fault-proxy-faults.js';
import { startFaultySystem, type FaultySystem } from '../support/fault-proxy-system.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';

/** In milliseconds, as everything here. A service that is well needs a fiftieth of it on a machine that does nothing else. */
const DEADLINE = 1000;
const CALL = 800;
/** How much later than its deadline an answer may be. */
const LATER = 50;
const REST = 100;
/** So many failures in a row, and a service is left alone. */
const BREAK = 5;

type Name = Service['name'];

interface Named {
  name: string;
}

interface Offer {
  title: string;
  place: Named | null;
  organiser: Named | null;
}

interface Asked {
  activity: Offer | null;
  place: Named | null;
  partner: Named | null;
}

interface Kept {
  keepOffer: { activity: Offer } | null;
}

type Marked<Data> = Answer<Data> & { extensions?: { degraded?: string[] } };

let database: PreparedDatabase;
let system: FaultySystem;
let ids: { activity: string; place: string; partner: string };
let secret: string;
/** What everybody says when nothing is wrong. */
let whole: Asked;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startFaultySystem(database.connections, { answerMilliseconds: DEADLINE, resilience: { callMilliseconds: CALL, restMilliseconds: REST, breakMinimum: BREAK, breakWindow: BREAK } });
  interface Found { offersNear: { edges: { node: { id: string; place: { id: string } | null; organiser: { id: string } } }[] } }
  // The first question of all may take longer than is allowed here.
  const found = await vi.waitFor(() => system.data<Found>('{ offersNear(near: { postalCode: "48291", radiusKm: 15 }) { edges { node { id place { id } organiser { id } } } } }'), { timeout: 20_000 });
  const node = found.offersNear.edges.map((edge) => edge.node).find(({ place }) => place !== null);
  ids = { activity: node?.id ?? '', place: node?.place?.id ?? '', partner: node?.organiser.id ?? '' };
  const orm = openOrm(activitiesDatabase, database.connections.activities);
  secret = (await openDesk(orm.em.fork(), ids.activity))?.secret ?? '';
  await orm.close();
  whole = await vi.waitFor(() => system.data<Asked>(question('warm'), ids), { timeout: 20_000 });
  await vi.waitFor(() => system.data(change('warm'), { secret }), { timeout: 20_000 });
});

afterEach(async () => {
  for (const proxy of Object.values(system.proxies)) await proxy.turn(undefined);
  await healed();
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

/** Nobody remembers the answer to a question with another mark. */
const offer = (mark: string): string => `title place { name ${mark}: name } organiser { name ${mark}: name }`;

const question = (mark: string): string =>
  `query ($activity: ID!, $place: ID!, $partner: ID!) { activity(id: $activity) { ${offer(mark)} } place(id: $place) { name } partner(id: $partner) { name } }`;

const change = (mark: string): string => `mutation ($secret: String!) { keepOffer(secret: $secret, change: { confirm: true }) { activity { ${offer(mark)} } } }`;

let marks = 0;
const newMark = (): string => `mark${(marks += 1)}`;

/** For how long others kept the machine from this process, while `work` was done. */
async function withStarvation<Result>(work: () => Promise<Result>): Promise<{ result: Result; starved: number }> {
  const [begin, tick] = [process.cpuUsage(), 5];
  let [last, paused] = [performance.now(), 0];
  const timer = setInterval(() => {
    paused += Math.max(0, performance.now() - last - tick);
    last = performance.now();
  }, tick);
  const result = await work().finally(() => clearInterval(timer));
  paused += Math.max(0, performance.now() - last - tick);
  const { user, system: kernel } = process.cpuUsage(begin);
  return { result, starved: Math.max(0, paused - (user + kernel) / 1000) };
}

/** An answer, checked to be in time. */
async function inTime<Data>(ask: () => Promise<Answer<Data>>): Promise<Marked<Data>> {
  const begin = performance.now();
  const { result, starved } = await withStarvation(async () => ({ answer: await ask(), took: performance.now() - begin }));
  expect(result.took).toBeLessThan(DEADLINE + LATER + starved);
  return result.answer;
}

const bare = (named: Named | null): Named | null => named && { name: named.name };
const unmarked = (given: Offer | null): Offer | null => given && { title: given.title, place: bare(given.place), organiser: bare(given.organiser) };
const plain = ({ activity, place, partner }: Asked): Asked => ({ activity: unmarked(activity), place: bare(place), partner: bare(partner) });

/** What is left when one service says nothing and nobody remembers what it said. */
function without(name: Name): Asked {
  const { activity, place, partner } = plain(whole);
  if (name === 'activities') return { activity: null, place, partner };
  if (name === 'places') return { activity: activity && { ...activity, place: null }, place: null, partner };
  return { activity: activity && { ...activity, organiser: null }, place, partner: null };
}

const codes = ({ errors = [] }: Answer<unknown>): Set<string> => new Set(errors.map(({ extensions }) => extensions.code));

async function changesOf(activity: string): Promise<number> {
  const [row] = await database.sql<{ count: number }>("select count(*)::int as count from activities.change where entity = 'Activity' and entity_id = $1", [activity]);
  return row?.count ?? 0;
}

/** Resolves when all is as it was before. */
const healed = (): Promise<void> =>
  vi.waitFor(async () => expect(plain(await system.data<Asked>(question(newMark()), ids))).toEqual(plain(whole)), { timeout: 10_000, interval: REST / 2 });

function checkBroken(answer: Marked<Asked>, kind: FaultKind, name: Name): void {
  const { activity, place, partner } = plain(answer.data as Asked);
  // What flaps may answer one of two questions.
  const told = [without(name), ...(kind === 'flapping' ? [plain(whole)] : [])];
  expect(told.map((one) => one.activity)).toContainEqual(activity);
  expect(told.map((one) => one.place)).toContainEqual(place);
  expect(told.map((one) => one.partner)).toContainEqual(partner);
  const isWhole = kind === 'flapping' && answer.errors === undefined;
  expect(codes(answer)).toEqual(new Set(isWhole ? [] : ['PARTLY_UNAVAILABLE']));
  expect(answer.extensions?.degraded).toEqual(isWhole ? undefined : [name]);
  expect(JSON.stringify(answer)).not.toContain('host-7');
}

const names: readonly Name[] = ['places', 'partners', 'activities'];
/** On a machine that does much else a service that is well may be late too; then the test is done once more. */
const again = { retry: 2 };

/** Changes that were sent or carried out twice, which no second try makes good. */
const doubled: string[] = [];

const cases = faultKinds.flatMap((kind) => names.map((name): [FaultKind, Name] => [kind, name]));

test.each(cases)('%s of %s costs a question what that service knows, and for no longer than it lasts', again, async (kind, name) => {
  const known = question(newMark());
  const before = await system.data<Asked>(known, ids);
  const proxy = system.proxies[name];
  await proxy.turn(kind);
  const broken = async (): Promise<void> => checkBroken(await inTime(() => system.ask<Asked>(question(newMark()), ids)), kind, name);
  await Promise.all(Array.from({ length: BREAK }, broken));
  const asked = { at: performance.now(), times: proxy.accepted + proxy.requests };
  for (let round = 0; round < 5; round += 1) await broken();
  // From now on it is tried now and then.
  const tries = 1 + (performance.now() - asked.at) / REST;
  if (kind !== 'flapping') expect(proxy.accepted + proxy.requests - asked.times).toBeLessThanOrEqual(2 * tries);
  const remembered = await inTime(() => system.ask<Asked>(known, ids));
  if (name !== 'activities') expect(remembered.data?.activity).toEqual(before.activity);
});

test.each(cases)('%s of %s carries a change out at most once, and takes no more from its answer than that service knows', again, async (kind, name) => {
  const proxy = system.proxies[name];
  const already = { done: await changesOf(ids.activity), sent: system.proxies.activities.mutations };
  await proxy.turn(kind);
  const answer = await inTime(() => system.ask<Kept>(change(newMark()), { secret }));
  await proxy.turn(undefined);
  // What was held up arrives in the end, when nobody waits for it any more.
  if (kind === 'delay') await delay(TOO_LONG);
  await healed();
  const done = (await changesOf(ids.activity)) - already.done;
  const sent = system.proxies.activities.mutations - already.sent;
  if (done > 1 || sent > 1) doubled.push(`${kind} of ${name}`);

  const isWhole = answer.errors === undefined;
  if (isWhole) expect(kind).toBe('flapping');
  expect(codes(answer)).toEqual(new Set(isWhole ? [] : ['PARTLY_UNAVAILABLE']));
  expect(unmarked(answer.data?.keepOffer?.activity ?? null)).toEqual((isWhole ? plain(whole) : without(name)).activity);
  if (name !== 'activities' || isWhole) expect(done).toBe(1);
  await system.data<Kept>(change(newMark()), { secret });
  expect(await changesOf(ids.activity)).toBe(already.done + done + 1);
});

test('no change was sent or carried out twice', () => expect(doubled).toEqual([]));

test('no fault has left a connection behind', async () => {
  await vi.waitFor(() => expect(Object.values(system.proxies).map(({ connections }) => connections > 2 * BREAK)).toEqual([false, false, false]), { timeout: 10_000, interval: REST });
});
