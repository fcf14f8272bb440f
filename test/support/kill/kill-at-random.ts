import { setTimeout as sleep } from 'node:timers/promises';

import type { KillableSystem } from './killable-system.js';
import type { Writers } from './writers.js';

type Target = keyof KillableSystem['targets'];

/** How often each is chosen, in a hundred: what all others lean on most often. */
const CHANCES: Readonly<Record<Target, number>> = { backend: 48, postmaster: 15, activities: 15, gateway: 10, places: 6, partners: 6 };

/** Between the kills of one burst, and before the first of the next, at most; in milliseconds. */
const LONGEST_PAUSE = 120;
/** So many are killed one after the other while the first is not back yet, at most. */
const LONGEST_BURST = 5;
/** So many writes must be acknowledged before anything is killed again. */
const BREATH = 15;
const PATIENCE = 60_000;

export interface Kills {
  rounds: number;
  bursts: number;
  by: Record<Target, number>;
  /** From the first kill of a burst until writes were acknowledged again: the median and the longest, in milliseconds. */
  median: number;
  longest: number;
}

/** Numbers from 0 to 1 that the same seed gives again (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ends random processes at random moments, in bursts; all of them start again at once, and after each burst writes must go on. */
export async function killAtRandom(system: KillableSystem, writers: Writers, { rounds, seed, until }: { rounds: number; seed: number; until: number }): Promise<Kills> {
  const chance = random(seed);
  const by: Kills['by'] = { backend: 0, postmaster: 0, activities: 0, gateway: 0, places: 0, partners: 0 };
  const outages: number[] = [];
  let killed = 0;
  const order: string[] = [];

  const choose = (): Target => {
    let left = chance() * 100;
    for (const [target, share] of Object.entries(CHANCES) as [Target, number][]) if ((left -= share) < 0) return target;
    return 'backend';
  };

  const burst = async (): Promise<void> => {
    const busy = new Set<Target>();
    const starting: Promise<void>[] = [];
    const count = Math.min(1 + Math.floor(chance() * LONGEST_BURST), rounds - killed);
    for (let at = 0; at < count; at += 1) {
      const target = choose();
      if (busy.has(target)) continue;
      busy.add(target);
      await system.targets[target].kill();
      killed += 1;
      order.push(target);
      by[target] += 1;
      starting.push(system.targets[target].start());
      await sleep(chance() * LONGEST_PAUSE);
    }
    await Promise.all(starting);
  };

  while (killed < rounds && performance.now() < until && writers.written.wrong.length === 0) {
    await sleep(chance() * LONGEST_PAUSE);
    const begin = performance.now();
    await burst();
    const before = writers.written.acknowledged;
    while (writers.written.acknowledged < before + BREATH) {
      if (performance.now() > begin + PATIENCE) throw new Error(`After ${killed} kills (${order.slice(-6).join(', ')}) nothing is acknowledged any more.\n${await system.said()}`);
      await sleep(5);
    }
    outages.push(performance.now() - begin);
  }
  const sorted = outages.toSorted((one, other) => one - other);
  return { rounds: killed, bursts: outages.length, by, median: Math.round(sorted[sorted.length >> 1] ?? 0), longest: Math.round(sorted.at(-1) ?? 0) };
}
