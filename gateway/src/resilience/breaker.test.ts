import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BreakerState } from '../observing/observer.js';
import { Breaker } from './breaker.js';
import { resilienceOptions } from './resilience-options.js';
import { ServiceFailure, type FailureKind } from './service-failure.js';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const { breakMinimum, restMilliseconds } = resilienceOptions;

const fails = (kind: FailureKind) => (): Promise<never> => Promise.reject(new ServiceFailure(kind));

const observed = (): { breaker: Breaker; states: BreakerState[] } => {
  const states: BreakerState[] = [];
  return { breaker: new Breaker(resilienceOptions, (state) => states.push(state)), states };
};

const kindOf = (result: Promise<unknown>): Promise<unknown> => result.then(
  () => 'answered',
  (error: unknown) => (error instanceof ServiceFailure ? error.kind : error),
);

const open = async (breaker: Breaker): Promise<void> => {
  for (let call = 0; call < breakMinimum; call += 1) await kindOf(breaker.execute(fails('reset')));
};

test('of the calls to a dead service at most one in a hundred gets through, and it is asked again as soon as it lives', async () => {
  const { breaker } = observed();
  let [calls, through, dead] = [0, 0, true];
  const ask = (): Promise<unknown> => kindOf(breaker.execute(async () => {
    through += 1;
    if (dead) throw new ServiceFailure('unreachable');
  }));
  for (; Date.now() < 60_000; calls += 1) {
    await ask();
    vi.advanceTimersByTime(5);
  }
  expect(through / calls).toBeLessThanOrEqual(0.01);
  dead = false;
  vi.advanceTimersByTime(restMilliseconds);
  expect([await ask(), await ask(), await ask()]).toEqual(['answered', 'answered', 'answered']);
});

test.each(['unreachable', 'reset', 'refused', 'late', 'failed', 'garbled'] as const)('a service is left alone when its calls come to nothing: %s', async (kind) => {
  const { breaker, states } = observed();
  for (let call = 0; call < breakMinimum; call += 1) expect(await kindOf(breaker.execute(fails(kind)))).toBe(kind);
  expect(await kindOf(breaker.execute(async () => 'never asked'))).toBe('resting');
  expect(states).toEqual(['open']);
});

test('askers who go, crowds and errors of other kinds say nothing about a service', async () => {
  const { breaker, states } = observed();
  const mistake = new TypeError('not of the service');
  for (let call = 0; call < 100; call += 1) {
    expect(await kindOf(breaker.execute(fails('abandoned')))).toBe('abandoned');
    expect(await kindOf(breaker.execute(fails('crowded')))).toBe('crowded');
    expect(await kindOf(breaker.execute(() => Promise.reject(mistake)))).toBe(mistake);
  }
  expect(states).toEqual([]);
});

test('while one call tries a service all others are refused at once', async () => {
  const { breaker, states } = observed();
  await open(breaker);
  vi.advanceTimersByTime(restMilliseconds);
  let answer: () => void = () => undefined;
  const trial = breaker.execute(() => new Promise<void>((resolve) => (answer = resolve)));
  const others = Array.from({ length: 20 }, () => kindOf(breaker.execute(async () => undefined)));
  expect(new Set(await Promise.all(others))).toEqual(new Set(['resting']));
  answer();
  await trial;
  expect(states).toEqual(['open', 'half-open', 'closed']);
});

test.each(['late', 'abandoned'] as const)('a trial that ends %s leaves a service alone for as long again', async (kind) => {
  const { breaker } = observed();
  await open(breaker);
  vi.advanceTimersByTime(restMilliseconds);
  expect(await kindOf(breaker.execute(fails(kind)))).toBe(kind);
  vi.advanceTimersByTime(restMilliseconds - 1);
  expect(await kindOf(breaker.execute(async () => undefined))).toBe('resting');
  vi.advanceTimersByTime(1);
  expect(await kindOf(breaker.execute(async () => undefined))).toBe('answered');
});

test('a service that fails now and then is asked on', async () => {
  const { breaker, states } = observed();
  for (let call = 0; call < 200; call += 1) await kindOf(breaker.execute(call % 3 === 2 ? fails('reset') : async () => undefined));
  expect(states).toEqual([]);
});
