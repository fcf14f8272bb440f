import { parseArgs } from 'node:util';

import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

export const PART_NAMES = ['page', 'facets', 'request', 'memory', 'plans', 'derivation', 'growth'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** What is measured, and on how much. */
export interface BenchOptions {
  parts: readonly PartName[];
  /** Offers of the smaller Germany, on which everything is measured. */
  activities: number;
  /** Offers of the larger one, for growth. */
  larger: number;
  seed: number;
  /** YYYY-MM-DD, the day on which everything is asked. */
  day: string;
  /** From how many points each question is asked. */
  origins: number;
  /** How many searches come before memory is weighed. */
  searches: number;
  /** How often facets and whole answers are measured, and how often they are asked for before. */
  rounds: number;
  warmUp: number;
  /** Whether the figures belong into the documentation: those of the sizes it speaks of. */
  documented: boolean;
}

const FULL = { activities: 300_000, larger: 3_000_000, origins: 300, searches: 2000, rounds: 15, warmUp: 25 };
const QUICK = { activities: 20_000, larger: 60_000, origins: 40, searches: 300, rounds: 5, warmUp: 25 };

export const USAGE = `pnpm bench search [options]

  --only <parts>       some of ${PART_NAMES.join(', ')}, with commas between
  --quick              ${QUICK.activities} offers and few questions, for trying out
  --activities <n>     offers of the smaller Germany (${FULL.activities})
  --larger <n>         offers of the larger one (${FULL.larger})
  --origins <n>        points each question is asked from (${FULL.origins})
  --seed <n>           of everything that is random (1)
  --day <YYYY-MM-DD>   the day of all questions (today); with the day of an earlier run its data are used again

BENCH_DIR is the folder of the data. Figures of the full sizes are written to docs/benchmarks.md, plans to docs/query-plans.md.`;

/** Reads the command line. @throws with a sentence that says what is wrong. */
export function readOptions(args: readonly string[], now: Date): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      activities: { type: 'string' },
      larger: { type: 'string' },
      origins: { type: 'string' },
      seed: { type: 'string' },
      day: { type: 'string' },
    },
  });
  if (positionals.join(' ') !== 'search') throw new Error('Say what is to be measured; there is "search" and "gateway".');
  const sizes = values.quick ? QUICK : FULL;
  const options = {
    ...sizes,
    parts: readParts(values.only),
    activities: readNumber('activities', values.activities, sizes.activities),
    larger: readNumber('larger', values.larger, sizes.larger),
    origins: readNumber('origins', values.origins, sizes.origins),
    seed: readNumber('seed', values.seed, 1),
    day: readDay(values.day, now),
  };
  const documented = options.activities === FULL.activities && options.larger === FULL.larger && options.origins >= FULL.origins;
  return { ...options, documented };
}

function readParts(only: string | undefined): readonly PartName[] {
  if (only === undefined) return PART_NAMES;
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !PART_NAMES.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${PART_NAMES.join(', ')}.`);
  return PART_NAMES.filter((part) => asked.includes(part));
}

function readNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is "${text}", which is no whole number above 0.`);
  return number;
}

function readDay(text: string | undefined, now: Date): string {
  if (text === undefined) return berlinDay(now);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time)) throw new Error(`--day is "${text}", which is no day like 2026-11-22.`);
  return text;
}
