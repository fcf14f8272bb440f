import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerContext as asker } from '../asking/answer-context.js';
import { ServiceFailure, type FailureKind } from './service-failure.js';
import type { Answer } from './guarded-source.js';
import { codesOf, scripted } from './testing/scripted-source.js';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const QUERY = 'query Names { names }';
const MUTATION = 'mutation Change { change }';
const ENTITIES = 'query Partners($representations: [_Any!]!) { _entities(representations: $representations) { name } }';

const never = (): Promise<never> => new Promise(() => undefined);
const fails = (kind: FailureKind) => (): Promise<never> => Promise.reject(new ServiceFailure(kind));
/** Never left alone. */
const patient = { breakWindow: 10_000, breakMinimum: 10_000 };

/** What came of it, and after how many milliseconds. */
const settled = async (answer: Promise<Answer>, longest = 10_000): Promise<{ answer: Answer; after: number }> => {
  const begin = performance.now();
  let after: number | undefined;
  void answer.then(() => (after = performance.now() - begin));
  for (let passed = 0; passed <= longest && after === undefined; passed += 10) await vi.advanceTimersByTimeAsync(10);
  if (after === undefined) throw new Error(`There was no answer within ${longest} ms.`);
  return { answer: await answer, after };
};

test('an answer is passed on as it is', async () => {
  const answer = { data: { names: ['Chor'] } };
  const { ask, outcomes } = scripted(() => answer);
  const context = asker();
  expect(await ask(QUERY, context)).toBe(answer);
  expect([...context.degraded]).toEqual([]);
  expect(outcomes).toEqual(['answered']);
});

test('a service that never answers is waited for as long as one call may take', async () => {
  const { ask, calls, outcomes } = scripted(never, { callMilliseconds: 500 });
  const context = asker(5000);
  const { answer, after } = await settled(ask(QUERY, context));
  expect(after).toBe(500);
  expect(codesOf(answer)).toEqual(['PARTLY_UNAVAILABLE']);
  expect([...context.degraded]).toEqual(['partners']);
  expect(outcomes).toEqual(['late']);
  expect(calls.map(({ signal, milliseconds }) => [signal.aborted, milliseconds])).toEqual([[true, 500]]);
});

test('an asker who waits for less is answered in time, with a moment left to put the answer together', async () => {
  const { ask } = scripted(never, { callMilliseconds: 500, reserveMilliseconds: 30 });
  const { after } = await settled(ask(QUERY, asker(300)));
  expect(after).toBe(270);
});

test('askers with hardly any time do not make a service look dead', async () => {
  const { ask, calls } = scripted(never, { callMilliseconds: 2000, breakMinimum: 2, breakWindow: 2 });
  for (let call = 0; call < 10; call += 1) await settled(ask(QUERY, asker(100)));
  expect(calls).toHaveLength(10);
});

test('an asker without any time left costs the service nothing', async () => {
  const { ask, calls } = scripted(() => ({ data: {} }));
  expect(codesOf(await ask(QUERY, asker(10)))).toEqual(['PARTLY_UNAVAILABLE']);
  expect(calls).toEqual([]);
});

test('when the asker goes the call is broken off', async () => {
  const gone = new AbortController();
  const { ask, calls } = scripted(never);
  const asked = ask(QUERY, asker(5000, gone.signal));
  await vi.advanceTimersByTimeAsync(50);
  gone.abort();
  expect(codesOf(await asked)).toEqual(['PARTLY_UNAVAILABLE']);
  expect(calls[0]?.signal.aborted).toBe(true);
});

test('what a service says or fails with after its time is over is of no consequence', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const { ask } = scripted(() => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('much later')), 5000)));
  await settled(ask(QUERY));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

const kinds: readonly FailureKind[] = ['unreachable', 'reset', 'refused', 'late', 'failed', 'garbled', 'abandoned'];

test.each(kinds)('a change is never sent twice: %s', async (kind) => {
  const { ask, calls } = scripted(fails(kind), patient);
  for (let call = 1; call <= 20; call += 1) {
    expect(codesOf(await ask(MUTATION))).toEqual(['PARTLY_UNAVAILABLE']);
    expect(calls).toHaveLength(call);
  }
});

test.each(kinds)('a question is sent a second time at most, and only if it was not worked on: %s', async (kind) => {
  const { ask, calls, outcomes } = scripted(fails(kind), patient);
  await ask(QUERY);
  const twice = ['unreachable', 'reset', 'refused'].includes(kind);
  expect(calls).toHaveLength(twice ? 2 : 1);
  expect(outcomes.includes('retried')).toBe(twice);
});

test('a question that is answered the second time is answered', async () => {
  const { ask } = scripted((_call, number) => (number === 1 ? fails('reset')() : { data: { names: [] } }));
  const context = asker();
  expect(await ask(QUERY, context)).toEqual({ data: { names: [] } });
  expect([...context.degraded]).toEqual([]);
});

test('of many calls no more than one in ten is sent again', async () => {
  const { ask, calls } = scripted(fails('reset'), { ...patient, retryReserve: 10 });
  for (let call = 0; call < 1000; call += 1) await ask(QUERY);
  expect(calls.length).toBeLessThanOrEqual(1000 + 10 + 100);
  expect(calls.length).toBeGreaterThan(1050);
});

test('only so many ask a service at once, so many wait, and whoever comes then is refused without a call', async () => {
  const { ask, calls, outcomes } = scripted(never, { atOnce: 2, waiting: 3, callMilliseconds: 500 });
  const asked = Array.from({ length: 8 }, () => ask(QUERY));
  await vi.advanceTimersByTimeAsync(1);
  expect([calls.length, outcomes]).toEqual([2, ['refused', 'refused', 'refused']]);
  await Promise.all(asked.map((one) => settled(one)));
});

test('whoever waits for a place is answered in time too', async () => {
  // The clock of an asker's signal is not the one of this test.
  vi.useRealTimers();
  const { ask } = scripted(never, { atOnce: 1, waiting: 10, callMilliseconds: 2000 });
  void ask(QUERY);
  const begin = performance.now();
  expect(codesOf(await ask(QUERY, asker(200)))).toEqual(['PARTLY_UNAVAILABLE']);
  expect(performance.now() - begin).toBeLessThan(1500);
});

test('a service that does not answer is not asked any more, and asked again when it may have come back', async () => {
  let dead = true;
  const { ask, calls } = scripted(() => (dead ? fails('failed')() : { data: { names: [] } }), { breakMinimum: 3, breakWindow: 3, restMilliseconds: 1000 });
  for (let call = 0; call < 50; call += 1) expect(codesOf(await ask(QUERY))).toEqual(['PARTLY_UNAVAILABLE']);
  expect(calls).toHaveLength(3);
  dead = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ask(QUERY)).toEqual({ data: { names: [] } });
});

test('coded errors, however many, do not make a service look dead', async () => {
  const refusal = { data: null, errors: [{ message: 'no', extensions: { code: 'INTERNAL' } }] } as unknown as Answer;
  const { ask, calls } = scripted(() => refusal, { breakMinimum: 3, breakWindow: 3 });
  for (let call = 0; call < 50; call += 1) expect(await ask(QUERY)).toBe(refusal);
  expect(calls).toHaveLength(50);
});

test('a mistake of ours in asking costs the fields of one service, not the answer', async () => {
  const { ask } = scripted(() => Promise.reject(new TypeError('undefined is not a function')));
  expect(codesOf(await ask(QUERY))).toEqual(['PARTLY_UNAVAILABLE']);
});

const partners = (...ids: string[]): Record<string, unknown> => ({ representations: ids.map((id) => ({ __typename: 'Partner', id })) });
const named = (variables: Readonly<Record<string, unknown>> = {}): Answer => ({ data: { _entities: (variables['representations'] as { id: string }[]).map(({ id }) => ({ name: `Name ${id}` })) } }) as Answer;

test('a dead service costs the names nobody asked for before, and no others', async () => {
  let dead = false;
  const { ask, outcomes } = scripted(({ variables }) => (dead ? fails('unreachable')() : named(variables)));
  expect(await ask(ENTITIES, asker(), partners('1', '2'))).toEqual({ data: { _entities: [{ name: 'Name 1' }, { name: 'Name 2' }] } });
  dead = true;
  for (let round = 0; round < 20; round += 1) {
    const [known, partly, unknown] = [asker(), asker(), asker()];
    expect(await ask(ENTITIES, known, partners('2', '1'))).toEqual({ data: { _entities: [{ name: 'Name 2' }, { name: 'Name 1' }] } });
    const some = await ask(ENTITIES, partly, partners('3', '1'));
    expect([some.data, codesOf(some)]).toEqual([{ _entities: [null, { name: 'Name 1' }] }, ['PARTLY_UNAVAILABLE']]);
    const none = await ask(ENTITIES, unknown, partners('4'));
    expect([none.data, codesOf(none)]).toEqual([{ _entities: [null] }, ['PARTLY_UNAVAILABLE']]);
    expect([known, partly, unknown].map(({ degraded }) => [...degraded])).toEqual([['partners'], ['partners'], ['partners']]);
  }
  expect(outcomes).toContain('remembered');
});

test('what was said to one question is not remembered for another', async () => {
  const entity = { __typename: 'Partner', id: '1' };
  let dead = false;
  const { ask } = scripted((call) => {
    if (dead) throw new ServiceFailure('unreachable');
    return { data: { _entities: [{ offers: call.variables?.['first'] }] } };
  });
  const query = 'query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ... on Partner { offers(first: $first) } } }';
  const about = (first: number) => ask(query, asker(), { representations: [entity], first });
  expect((await about(3)).data).toEqual({ _entities: [{ offers: 3 }] });
  dead = true;
  expect((await about(3)).data).toEqual({ _entities: [{ offers: 3 }] });
  expect((await about(4)).data).toEqual({ _entities: [null] });
});
