import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Admission } from './admission.js';
import { OverloadedError, overloaded } from './overload-errors.js';

const refused = async (entering: Promise<unknown>): Promise<OverloadedError> => {
  const reason: unknown = await entering.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(reason).toBeInstanceOf(OverloadedError);
  return reason as OverloadedError;
};

test('who finds no place and no room to wait is refused at once, in both languages, with a time to come back', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 0, longestWaitMilliseconds: 100 });
  await admission.enter();
  const error = await refused(admission.enter());
  expect(error).toMatchObject({ retryAfterSeconds: 1, extensions: { code: 'OVERLOADED', de: { hint: expect.stringContaining('einer Sekunde') }, en: { hint: expect.stringContaining('one second') } } });
});

test('who would have to wait too long is refused at once, told how long it takes by what it took before', async () => {
  let now = 0;
  const admission = new Admission({ atOnce: 2, waiting: 100, longestWaitMilliseconds: 5000, clock: () => now });
  const leave = await admission.enter();
  now = 3000;
  leave();
  await admission.enter();
  await admission.enter();
  const controller = new AbortController();
  const waiting = [1, 2, 3].map(async () => expect(admission.enter(controller.signal)).rejects.toThrow());
  expect(admission.waiting).toBe(3);
  expect((await refused(admission.enter())).retryAfterSeconds).toBe(6);
  controller.abort();
  await Promise.all(waiting);
});

test('a place that becomes free goes to who has waited longest, once, even if it is given back twice', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 3, longestWaitMilliseconds: 1000 });
  const leave = await admission.enter();
  const order: string[] = [];
  const controller = new AbortController();
  void admission.enter().then(() => order.push('second'));
  const third = admission.enter(controller.signal);
  leave();
  leave();
  await sleep(0);
  expect(order).toEqual(['second']);
  expect([admission.inside, admission.waiting]).toEqual([1, 1]);
  controller.abort();
  await expect(third).rejects.toThrow();
});

test('who gives up loses the place in the queue, and only that', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 2, longestWaitMilliseconds: 1000 });
  const leave = await admission.enter();
  const controller = new AbortController();
  const gone = admission.enter(controller.signal);
  const next = admission.enter();
  controller.abort(new Error('nobody waits any more'));
  await expect(gone).rejects.toThrow('nobody waits any more');
  await expect(admission.enter(controller.signal)).rejects.toThrow('nobody waits any more');
  leave();
  await next;
  expect([admission.inside, admission.waiting]).toEqual([1, 0]);
});

test('nobody waits longer than promised', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const admission = new Admission({ atOnce: 1, waiting: 5, longestWaitMilliseconds: 300 });
  await admission.enter();
  const first = refused(admission.enter());
  vi.advanceTimersByTime(200);
  const second = refused(admission.enter());
  vi.advanceTimersByTime(100);
  await first;
  expect(admission.waiting).toBe(1);
  vi.advanceTimersByTime(200);
  await second;
  expect([admission.waiting, vi.getTimerCount()]).toEqual([0, 0]);
});

test('when the process is late with everything, a quarter is let in and nobody waits', async () => {
  let lag = 150;
  const admission = new Admission({ atOnce: 8, waiting: 8, longestWaitMilliseconds: 1000, lag: () => lag });
  await admission.enter();
  await admission.enter();
  await refused(admission.enter());
  lag = 0;
  await admission.enter();
  expect(admission.inside).toBe(3);
});

test('refusing many makes no new errors', () => {
  expect(overloaded(2.2)).toBe(overloaded(3));
  expect([overloaded(0).retryAfterSeconds, overloaded(1e9).retryAfterSeconds]).toEqual([1, 30]);
});
