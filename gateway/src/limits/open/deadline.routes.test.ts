import { expect, test, vi } from 'vitest';
import { Admission } from '../../overload/admission.js';
import { serveOpen } from '../testing/serve-open.js';

const explained = { message: expect.any(String), hint: expect.any(String) };

test('what is not ready in time is given up with a coded error', async () => {
  const { ask, contexts, refused } = await serveOpen({ milliseconds: 100 });
  const before = performance.now();
  const { status, headers, body } = await ask('{ stuck }');
  expect([status, headers.get('cache-control')]).toEqual([504, 'no-store']);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'TOO_LATE', de: explained, en: explained } }] });
  expect(refused).toEqual(['TOO_LATE']);
  // Not sooner than promised; by how much later is the machine's affair.
  expect(performance.now() - before).toBeGreaterThanOrEqual(100);
  expect(contexts[0]?.signal.aborted).toBe(true);
  expect(contexts[0]?.deadline).toBeGreaterThan(before);
});

test('when who asks goes away, so does the question', async () => {
  const { url, contexts } = await serveOpen({ milliseconds: 60_000 });
  const controller = new AbortController();
  const asking = fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ stuck }"}', signal: controller.signal });
  asking.catch(() => undefined);
  await vi.waitFor(() => expect(contexts.length).toBe(1));
  expect(contexts[0]?.signal.aborted).toBe(false);
  controller.abort();
  await vi.waitFor(() => expect(contexts[0]?.signal.aborted).toBe(true));
});

test('a question that is answered leaves its connection and its signal alone', async () => {
  const { ask } = await serveOpen();
  for (let times = 0; times < 3; times++) expect((await ask('{ entry { id } }')).body).toEqual({ data: { entry: { id: '1' } } });
});

test('only so many are answered at once; beyond that one is told to come again, and cheap refusals need no place', async () => {
  const { ask, refused } = await serveOpen({ milliseconds: 300, admission: new Admission({ atOnce: 1, waiting: 0, longestWaitMilliseconds: 100 }) });
  const slow = ask('{ stuck }');
  await vi.waitFor(async () => expect((await ask('{ __typename }')).status).toBe(503));
  const { status, headers, body } = await ask('{ __typename }');
  expect([status, headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED', de: explained, en: explained } }] });
  expect(refused).toContain('OVERLOADED');
  expect((await ask('{')).status).toBe(400);
  expect((await slow).status).toBe(504);
  // The place is free again when nobody can believe in the first any more.
  await vi.waitFor(async () => expect((await ask('{ __typename }')).status).toBe(200), { timeout: 3000 });
});

test('who waits for a place and goes away leaves the queue', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 5, longestWaitMilliseconds: 60_000 });
  const { url, ask, contexts, lines } = await serveOpen({ milliseconds: 60_000, admission });
  void ask('{ stuck }').catch(() => undefined);
  await vi.waitFor(() => expect(contexts.length).toBe(1));
  const controller = new AbortController();
  const waiting = fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}', signal: controller.signal });
  waiting.catch(() => undefined);
  await vi.waitFor(() => expect(admission.waiting).toBe(1));
  controller.abort();
  await vi.waitFor(() => expect(admission.waiting).toBe(0));
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('many at once are all answered, and nothing is mixed up', async () => {
  const { ask } = await serveOpen({ admission: new Admission({ atOnce: 4, waiting: 200, longestWaitMilliseconds: 5000 }) });
  const answers = await Promise.all(Array.from({ length: 100 }, async (_, number) => (await ask('query ($n: [Int]) { sum(numbers: $n) }', { n: [number, 1] })).body.data));
  expect(answers).toEqual(Array.from({ length: 100 }, (_, number) => ({ sum: number + 1 })));
});
