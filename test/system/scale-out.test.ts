import { setTimeout as sleep } from 'node:timers/promises';

import { readGatewayFiles } from '@miteinander/gateway/files.js';
import { Redis } from 'iovalkey';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { startOpenLoop, type Outcome } from '../support/scale-out/open-loop.js';
import { startScaledSystem, type ScaledSystem } from '../support/scale-out/scaled-system.js';

/** What is asked in a second; half of it has been asked before. */
const RATE = 25;
/** How long after a kill an answer may lack something, if it says so. */
const MOMENT = 3_000;

const POSTCODES = ['48291', '48143', '44787', '45127', '50667', '33602'];

let system: ScaledSystem;
let path: string;
let asked = 0;

beforeAll(async () => {
  const { trustedDocuments } = await readGatewayFiles();
  const [hash] = Object.entries(trustedDocuments).find(([, text]) => text.includes('query OffersNear(')) ?? [];
  path = `/documents/${hash}?variables=`;
  system = await startScaledSystem();
  // Every process has compiled and connected what it needs.
  for (let at = 0; at < 30; at += 1) await fetch(nextUrl());
}, 300_000);

afterAll(() => system?.stop(), 60_000);

/** Every second question is a new one, which every process behind has to work for. */
function nextUrl(): string {
  asked += 1;
  const different = asked % 2 === 0 ? asked : asked % 40;
  const variables = { near: { postalCode: POSTCODES[different % POSTCODES.length], radiusKm: 1 + (different % 97) / 4 }, first: 1 + (Math.floor(different / 97) % 20) };
  return `${system.url}${path}${encodeURIComponent(JSON.stringify(variables))}`;
}

interface Answer {
  data?: { offersNear: { edges: { node: { place: object | null; organiser: object | null } }[] } | null } | null;
  errors?: { extensions?: { code?: string } }[];
  extensions?: { degraded?: string[] };
}

/** `nothing`: without what was asked for, which the answer says. */
type Verdict = 'whole' | 'partly' | 'nothing' | 'failed';

const judge = ({ status, body }: Outcome): Verdict => {
  if (status !== 200) return 'failed';
  const { data, errors, extensions } = JSON.parse(body) as Answer;
  const marked = extensions?.degraded !== undefined || errors?.some((error) => error.extensions?.code === 'PARTLY_UNAVAILABLE') === true;
  if (data?.offersNear == null) return marked ? 'nothing' : 'failed';
  if (marked) return 'partly';
  return errors === undefined ? 'whole' : 'failed';
};

/** A gateway waits so long for a service, in milliseconds. Who is killed is refused at once; so long it only takes where the processor is busy with something else. */
const PATIENCE = 2_000;

const parts = ['gateway 1', 'places 1', 'activities 1', 'partners 1', 'the standby', 'gateway 2', 'places 2', 'activities 2', 'partners 2', 'the shared store', 'the primary'];

test('everything but nginx is killed below', () => {
  expect(system.parts.map(({ name }) => name)).toEqual(parts);
});

test('gateways share what they have worked out, and what they have counted', async () => {
  const store = new Redis(system.redis.url);
  try {
    await vi.waitFor(async () => expect(await store.keys('miteinander:*:value:*')).not.toEqual([]), { timeout: 10_000 });
    const response = await fetch(`${system.gateways[0]}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ needs { slug } }"}' });
    expect(response.status).toBe(200);
    // A bucket is gone as soon as it is full again.
    expect(await store.info('commandstats')).toMatch(/^cmdstat_eval:calls=[1-9]/m);
  } finally {
    store.disconnect();
  }
});

const count = (what: string, outcomes: Outcome[]): { tally: Record<Verdict, number>; slowest: number } => {
  const tally = { whole: 0, partly: 0, nothing: 0, failed: 0 };
  for (const outcome of outcomes) tally[judge(outcome)] += 1;
  const slowest = Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds)));
  console.log(`${what}: ${JSON.stringify(tally)}, slowest ${slowest} ms`);
  return { tally, slowest };
};

test('an update, one process after the other, costs nobody anything', async () => {
  const load = startOpenLoop(RATE, nextUrl);
  for (const part of system.firsts) {
    await part.leave();
    await part.revive();
  }
  const { tally, slowest } = count('an update', await load.stop());
  if (slowest <= PATIENCE) expect(tally).toMatchObject({ partly: 0, nothing: 0 });
  expect(tally.failed).toBe(0);
});

test.each(parts)('reads go on when %s is killed under load', async (name) => {
  const part = system.parts.find((candidate) => candidate.name === name);
  const load = startOpenLoop(RATE, nextUrl);
  await sleep(500);
  const killed = load.now();
  await part?.kill();
  await sleep(MOMENT + 500);
  await part?.revive();
  await sleep(500);
  const outcomes = await load.stop();

  const { tally, slowest } = count(name, outcomes);
  const busyMachine = slowest > PATIENCE;
  const isBad = (outcome: Outcome): boolean => {
    const verdict = judge(outcome);
    if (verdict === 'failed') return true;
    if (busyMachine || verdict === 'whole') return false;
    return verdict === 'nothing' || outcome.at < killed - 1_000 || outcome.at > killed + MOMENT;
  };
  const bad = outcomes.filter(isBad).map(({ status, at, body }) => `${status} after ${Math.round(at - killed)} ms: ${body.slice(0, 200)}`);
  if (bad.length > 0) console.log(await system.said());
  expect({ bad: bad.length, first: bad.slice(0, 5) }).toEqual({ bad: 0, first: [] });
  expect(tally.whole).toBeGreaterThan(outcomes.length / 2);
  expect(outcomes.length).toBeGreaterThan(RATE * 3);
});
