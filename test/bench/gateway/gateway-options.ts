import { parseArgs } from 'node:util';

import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

export const GATEWAY_PARTS = ['uncached', 'share', 'cached', 'refusing', 'memory', 'load'] as const;

export type GatewayPart = (typeof GATEWAY_PARTS)[number];

export interface GatewayOptions {
  readonly parts: readonly GatewayPart[];
  readonly rounds: number;
  readonly warmUp: number;
  /** Of each side in a round. */
  readonly requests: number;
  /** Of the stock stack, in a round of refusing. */
  readonly stockRequests: number;
  /** How long a rate is measured each time. */
  readonly wrkSeconds: number;
  /** How long each load lasts, beside its warm-up. */
  readonly loadSeconds: number;
  readonly mixedPerSecond: number;
  readonly newPerSecond: number;
  /** Requests before memory is weighed for the first time, and for the second. */
  readonly few: number;
  readonly many: number;
  /** How many towns are asked for again and again under load. */
  readonly towns: number;
  /** Offers in the Germany under load. */
  readonly activities: number;
  readonly seed: number;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Whether the figures belong into the documentation: those of the sizes it speaks of. */
  readonly documented: boolean;
}

const FULL = { rounds: 9, warmUp: 6, requests: 600, stockRequests: 3, wrkSeconds: 4, loadSeconds: 300, mixedPerSecond: 2500, newPerSecond: 500, few: 10_000, many: 1_000_000, towns: 300, activities: 300_000 };
const QUICK = { rounds: 3, warmUp: 1, requests: 100, stockRequests: 1, wrkSeconds: 1, loadSeconds: 5, mixedPerSecond: 300, newPerSecond: 60, few: 2000, many: 6000, towns: 20, activities: 20_000 };

export const GATEWAY_USAGE = `pnpm bench gateway [options]

  --only <parts>       some of ${GATEWAY_PARTS.join(', ')}, with commas between
  --quick              small sizes, for trying out
  --seconds <n>        how long each load lasts (${FULL.loadSeconds})
  --day <YYYY-MM-DD>   the day of the data under load (today); with the day of an earlier run its data are used again

"cached" needs wrk. BENCH_DIR is the folder of the data under load. Figures of the full sizes are written to docs/benchmarks.md.`;

/** Reads the command line behind "gateway". @throws with a sentence that says what is wrong. */
export function readGatewayOptions(args: readonly string[], now: Date): GatewayOptions {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, quick: { type: 'boolean', default: false }, seconds: { type: 'string' }, day: { type: 'string' } } });
  const sizes = values.quick ? QUICK : FULL;
  const seconds = values.seconds === undefined ? sizes.loadSeconds : Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1) throw new Error(`--seconds is "${values.seconds}", which is no whole number above 0.`);
  const asked = values.only?.split(',').map((name) => name.trim());
  const unknown = asked?.find((name) => !GATEWAY_PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${GATEWAY_PARTS.join(', ')}.`);
  const day = values.day ?? berlinDay(now);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`--day is "${day}", which is no day like 2026-11-22.`);
  return { ...sizes, loadSeconds: seconds, seed: 1, day, parts: GATEWAY_PARTS.filter((part) => asked?.includes(part) ?? true), documented: !values.quick && seconds === FULL.loadSeconds };
}
