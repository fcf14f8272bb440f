import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOf, writeKeyFile } from '../../keys/key-file.js';
import { KeyRing } from '../../keys/key-ring.js';
import type { SharedStore } from '../../shared/shared-store.js';
import { weights } from '../cost/weights.js';
import { serveOpen, type OpenAnswer } from '../testing/serve-open.js';
import { FairUse, fairRate, rateOf } from './fair-use.js';
import { readFairRate } from './read-fair-rate.js';

const cheapest = weights.rootField;
const small = '{ __typename }';

/** Enough for so many of the cheapest questions at once, and one more a minute. */
const enoughFor = (questions: number) => ({ burst: questions * cheapest, perMinute: cheapest });

const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

const statuses = (answers: OpenAnswer[]): number[] => answers.map(({ status }) => status);

test('as much as is fair is answered, and the next is told when to come again, in both languages', async () => {
  const { ask, refused } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(2) }) });
  const answers = [await ask(small), await ask(small), await ask(small)];
  expect(statuses(answers)).toEqual([200, 200, 429]);
  const [, , { headers, body } = answers[0] as OpenAnswer] = answers;
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
  expect([headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual(['no-store', '*']);
  const explained = { message: expect.any(String), hint: expect.any(String) };
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', de: explained, en: explained } }] });
  expect(refused).toEqual(['TOO_MANY_REQUESTS']);
});

test('every answer says how much is left, and other pages may read it', async () => {
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(3), clock: () => 0 }) });
  const said = ({ headers }: OpenAnswer): (string | null)[] => [headers.get('ratelimit'), headers.get('ratelimit-policy')];
  expect(said(await ask(small))).toEqual(['"points";r=200;t=60', '"points";q=300;w=180']);
  expect(said(await ask('{'))).toEqual(['"points";r=100;t=120', '"points";q=300;w=180']);
  // More than there is: refused, and nothing taken.
  expect(said(await ask('{ entries(first: 1) { id } }'))).toEqual(['"points";r=100;t=120', '"points";q=300;w=180']);
  expect((await ask(small)).headers.get('access-control-expose-headers')).toBe('ratelimit, ratelimit-policy, retry-after');
});

test('what a question costs counts, not how many there are', async () => {
  const dear = '{ entries(first: 10) { id } }';
  const cost = weights.rootField + 10 * (weights.object + weights.value);
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: { burst: cost + cheapest, perMinute: 1 } }) });
  expect(statuses([await ask(dear), await ask(dear), await ask(small), await ask(small)])).toEqual([200, 429, 200, 429]);
});

test('a question that cannot be read costs as much as the cheapest, and one that is too long nothing', async () => {
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(2) }) });
  const long = `{ ${'__typename '.repeat(2000)} }`;
  expect(statuses([await ask('{'), await ask(long), await ask(long), await ask('{ a: __typename'), await ask(small)])).toEqual([400, 400, 400, 400, 429]);
});

test('each neighbourhood has its own', async () => {
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(1) }) });
  const ask1 = (address: string): Promise<OpenAnswer> => ask(small, undefined, from(address));
  expect(statuses([await ask1('198.51.100.1'), await ask1('198.51.100.99'), await ask1('203.0.113.1'), await ask1('2001:db8:1::1'), await ask1('2001:db8:1:ffff::1')])).toEqual([200, 429, 200, 200, 429]);
});

/** A store that two gateways have in common, with room for so many points. */
const storeWith = (points: number, take?: SharedStore['take']) => {
  let left = points;
  const buckets = new Set<string>();
  const store: SharedStore = {
    read: async () => undefined,
    write: async () => undefined,
    close: async () => undefined,
    take:
      take ??
      (async (bucket, count) => {
        buckets.add(bucket);
        if (left < count) return 7;
        left -= count;
        return 0;
      }),
  };
  return { store, buckets };
};

test('several gateways count together, under a name that says no address', async () => {
  const { store, buckets } = storeWith(3 * cheapest);
  const gateways = [0, 1].map(async () => serveOpen({ fairUse: new FairUse({ shared: store, secret: 'known to the gateways' }) }));
  const [one, two] = (await Promise.all(gateways)) as [Awaited<ReturnType<typeof serveOpen>>, Awaited<ReturnType<typeof serveOpen>>];
  const answers = [await one.ask(small), await two.ask(small), await one.ask(small), await two.ask(small)];
  expect(statuses(answers)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.headers.get('retry-after')).toBe('7');
  expect(buckets.size).toBe(1);
  expect([...buckets].join()).not.toMatch(/127|0\.0/);
});

test('while what is shared fails, each gateway counts for itself', async () => {
  const { store } = storeWith(0, () => Promise.reject(new Error('gone')));
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(1), shared: store, secret: 's' }) });
  expect(statuses([await ask(small), await ask(small)])).toEqual([200, 429]);
});

test('who is refused elsewhere has not used up anything here', async () => {
  let wait = 9;
  const { store } = storeWith(0, async () => wait);
  const { ask } = await serveOpen({ fairUse: new FairUse({ rate: enoughFor(1), shared: store, secret: 's' }) });
  const before = await ask(small);
  wait = 0;
  expect(statuses([before, await ask(small), await ask(small)])).toEqual([429, 200, 429]);
});

const key = 'mit_0123456789abcdefghijklmnopqrstuvwxyzABCDE';

const keysOf = async (perMinute: number): Promise<KeyRing> => {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'api-keys.json');
  await writeKeyFile(file, [{ digest: digestOf(key), label: 'Stadt Telgte', perMinute, since: '2026-11-23' }]);
  return KeyRing.open(file);
};

test('who has a key may ask more, from wherever', async () => {
  const fairUse = new FairUse({ rate: enoughFor(1) });
  const { ask } = await serveOpen({ fairUse, keys: await keysOf(3_000_000) });
  const withKey = (address: string): Promise<OpenAnswer> => ask(small, undefined, { ...from(address), authorization: `Bearer ${key}` });
  expect(statuses([await ask(small), await ask(small), await withKey('127.0.0.1'), await withKey('203.0.113.1')])).toEqual([200, 429, 200, 200]);
  const policy = (await withKey('127.0.0.1')).headers.get('ratelimit-policy');
  expect(policy).toBe('"points";q=1000000;w=20');
  expect(rateOf(3_000_000)).toEqual({ burst: 1_000_000, perMinute: 3_000_000 });
});

test('a key that is not ours is refused with 401, and neither it nor a right one is ever written down', async () => {
  const { ask, lines, url } = await serveOpen({ keys: await keysOf(1000) });
  const wrong = await ask(small, undefined, { authorization: 'Bearer mit_guessed' });
  expect([wrong.status, wrong.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  const explained = { message: expect.any(String), hint: expect.any(String) };
  expect(wrong.body).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_API_KEY', field: 'authorization', de: explained, en: explained } }] });
  expect((await ask(small, undefined, { authorization: `bearer ${key}` })).status).toBe(200);
  expect((await ask(small, undefined, { authorization: `Bearer ${'x'.repeat(8000)}` })).status).toBe(401);
  expect((await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: '{' })).status).toBe(400);
  expect(lines.length).toBeGreaterThan(4);
  expect([lines.join(), JSON.stringify(wrong.body)].join()).not.toMatch(/mit_|Telgte|x{9}/);
});

test('what proxies along the way ask for is no key', async () => {
  const { ask } = await serveOpen();
  expect((await ask(small, undefined, { authorization: 'Basic dXNlcjpwYXNz' })).status).toBe(200);
});

test('changes and questions with a secret are slowed down as before, key or not', async () => {
  const { ask } = await serveOpen({ care: { burst: 2, perMinute: 1 }, keys: await keysOf(1_000_000) });
  const change = (): Promise<OpenAnswer> => ask('mutation { rename { id } }', undefined, { authorization: `Bearer ${key}` });
  const answers = [await change(), await ask('{ offerDesk(secret: "x") { id } }'), await change()];
  expect(statuses(answers)).toEqual([200, 200, 429]);
  expect(answers[2]?.body.errors?.[0]?.extensions['code']).toBe('TOO_MANY_ATTEMPTS');
});

test('an operator can say how much is fair, and the dearest question always fits in', () => {
  expect(fairRate).toEqual({ burst: 400_000, perMinute: 1_200_000 });
  expect(readFairRate({})).toEqual(fairRate);
  expect(readFairRate({ FAIR_USE_PER_MINUTE: '6000000' })).toEqual({ burst: 2_000_000, perMinute: 6_000_000 });
  expect(readFairRate({ FAIR_USE_PER_MINUTE: '10' })).toEqual({ burst: 100_000, perMinute: 10 });
  for (const wrong of ['0', '-1', 'viel', '1e9', '1.5']) expect(() => readFairRate({ FAIR_USE_PER_MINUTE: wrong })).toThrow(/^FAIR_USE_PER_MINUTE is "/);
});
