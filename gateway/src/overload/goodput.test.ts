import { expect, test, vi } from 'vitest';
import { Admission } from './admission.js';

/** What one answer takes of the one processor there is, in milliseconds. */
const WORK = 2;
/** Nobody waits longer for an answer. */
const DEADLINE = 5000;
const SECONDS = 30;

/** Answers one after the other, as a process with one thread does, and counts those that come in time. */
class Processor {
  #busyUntil = 0;

  carryOut(milliseconds: number): Promise<void> {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now()) + milliseconds;
    return new Promise((resolve) => void setTimeout(resolve, this.#busyUntil - performance.now()));
  }
}

/** @param refusing what a refusal takes @returns answers in time for each second, when so many times more ask than can be answered */
const goodput = async (times: number, door: Admission, refusing: number): Promise<number> => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const processor = new Processor();
    const start = performance.now();
    let inTime = 0;
    const ask = async (): Promise<void> => {
      const asked = performance.now();
      let leave: () => void;
      try {
        leave = await door.enter();
      } catch {
        return void (await processor.carryOut(refusing));
      }
      await processor.carryOut(WORK);
      leave();
      if (performance.now() - asked <= DEADLINE && performance.now() - start <= SECONDS * 1000) inTime += 1;
    };
    for (let millisecond = 0, due = 0; millisecond < SECONDS * 1000; millisecond += 1) {
      for (due += times / WORK; due >= 1; due -= 1) void ask();
      await vi.advanceTimersByTimeAsync(1);
    }
    return inTime / SECONDS;
  } finally {
    vi.useRealTimers();
  }
};

const door = (): Admission => new Admission({ atOnce: 128, waiting: 1024, longestWaitMilliseconds: 2000 });

test('when five times as many ask as can be answered, as many are answered in time as ever', async () => {
  const usual = await goodput(0.9, door(), 0.03);
  expect(usual).toBeGreaterThan(440);
  // Nearly all of what is left after refusing four of five.
  expect(await goodput(5, door(), 0.03)).toBeGreaterThan(450);
});

test('without a door hardly anybody would be', () => {
  const every = WORK / 5;
  let inTime = 0;
  for (let asked = 0, answered = 0; asked < SECONDS * 1000; asked += every) {
    answered = Math.max(answered, asked) + WORK;
    if (answered - asked <= DEADLINE) inTime += 1;
  }
  expect(inTime / SECONDS).toBeLessThan(150);
});
