import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Admission } from './admission.js';

type Step = { kind: 'enter' } | { kind: 'leave'; which: number } | { kind: 'give up'; which: number } | { kind: 'wait'; milliseconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ kind: 'enter' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('give up' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 400 }) }) },
);

interface Person {
  readonly who: number;
  readonly since: number;
}

/** The same door, told plainly: two lists and a clock. */
class PlainDoor {
  readonly inside: Person[] = [];
  readonly queue: Person[] = [];
  readonly refused: number[] = [];
  #now = 0;
  #stay = 0;

  constructor(
    readonly atOnce: number,
    readonly waiting: number,
    readonly longest: number,
  ) {}

  enter(who: number): void {
    const person = { who, since: this.#now };
    const wait = ((this.queue.length + 1) * this.#stay) / this.atOnce;
    if (this.inside.length < this.atOnce) this.inside.push(person);
    else if (this.queue.length < this.waiting && wait <= this.longest) this.queue.push(person);
    else this.refused.push(who);
  }

  leave(person: Person): void {
    this.inside.splice(this.inside.indexOf(person), 1);
    const stay = this.#now - person.since;
    this.#stay = this.#stay === 0 ? stay : this.#stay + (stay - this.#stay) * 0.1;
    const next = this.queue.shift();
    if (next !== undefined) this.inside.push({ ...next, since: this.#now });
  }

  giveUp(who: number): void {
    this.queue.splice(this.queue.findIndex((waiter) => waiter.who === who), 1);
    this.refused.push(who);
  }

  wait(milliseconds: number): void {
    this.#now += milliseconds;
    while (this.queue[0] !== undefined && this.queue[0].since + this.longest <= this.#now) this.refused.push(this.queue.shift()?.who ?? -1);
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('whatever comes, leaves and gives up: the door lets in, keeps waiting and refuses whom it should, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.nat(5), fc.integer({ min: 1, max: 500 }), fc.array(step, { maxLength: 60 }), async (atOnce, waiting, longest, steps) => {
      const door = new PlainDoor(atOnce, waiting, longest);
      const admission = new Admission({ atOnce, waiting, longestWaitMilliseconds: longest });
      const inside = new Map<number, () => void>();
      const refused: number[] = [];
      const controllers: AbortController[] = [];
      const settle = async (): Promise<void> => {
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      };

      for (const now of steps) {
        const pick = <Value>(list: readonly Value[], which: number): Value | undefined => list[which % Math.max(1, list.length)];
        if (now.kind === 'enter') {
          const who = controllers.push(new AbortController()) - 1;
          door.enter(who);
          admission.enter(controllers[who]?.signal).then(
            (leave) => inside.set(who, leave),
            () => refused.push(who),
          );
        } else if (now.kind === 'leave') {
          const person = pick(door.inside, now.which);
          if (person === undefined) continue;
          door.leave(person);
          inside.get(person.who)?.();
          inside.delete(person.who);
        } else if (now.kind === 'give up') {
          const waiter = pick(door.queue, now.which);
          if (waiter === undefined) continue;
          door.giveUp(waiter.who);
          controllers[waiter.who]?.abort();
        } else {
          door.wait(now.milliseconds);
          vi.advanceTimersByTime(now.milliseconds);
        }
        await settle();
        expect([...inside.keys()].toSorted()).toEqual(door.inside.map(({ who }) => who).toSorted());
        expect(refused.toSorted()).toEqual(door.refused.toSorted());
        expect(admission.waiting).toBe(door.queue.length);
        expect(admission.inside).toBeLessThanOrEqual(atOnce);
      }
    }),
    { numRuns: 500 },
  );
});
