import type { QuarterNumbers, SeriesLog } from './series-log.js';

/** What somebody can be sure of about one number, both ends inclusive. */
export interface Bounds {
  low: number;
  high: number;
}

/** One series as somebody sees it who wants to know more: what was counted until the end of each quarter, and within it. */
interface Guess {
  until: Bounds[];
  within: Bounds[];
}

export interface Derived {
  /** Which number: kind, place in its list, first and last quarter. */
  name: string;
  bounds: Bounds;
}

/**
 * What follows for certain from everything that is told to anybody, put side by side: nothing told is more than what was
 * counted, not more than `mostUntold` is kept back, counts never shrink, who comes to an offer comes from a practice, and
 * nobody comes without a sheet. Bounds are narrowed by all of these until nothing changes.
 */
export function attack(told: SeriesLog, mostUntold: number): Derived[] {
  const guess = (numbers: QuarterNumbers): Guess => ({
    until: numbers.map((_, quarter) => {
      const low = sum(numbers.slice(0, quarter + 1));
      return { low, high: low + mostUntold };
    }),
    // Something is told of a quarter only when one more five became full in it.
    within: numbers.map((number) => ({ low: number > 0 ? 1 : 0, high: Infinity })),
  });
  const [sheets, arrivals, offers] = [told.sheets.map(guess), told.arrivals.map(guess), told.offers.map(guess)];
  const all = [...sheets, ...arrivals, ...offers];
  const quarters = told.offers[0]?.length ?? 0;
  let narrowed = true;
  const narrow = (bounds: Bounds, low: number, high: number): void => {
    if (low <= bounds.low && high >= bounds.high) return;
    bounds.low = Math.max(bounds.low, low);
    bounds.high = Math.min(bounds.high, high);
    narrowed = true;
  };
  while (narrowed) {
    narrowed = false;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      for (const { until, within } of all) {
        const [after, during, before] = [at(until, quarter), at(within, quarter), quarter === 0 ? { low: 0, high: 0 } : at(until, quarter - 1)];
        narrow(after, before.low + during.low, before.high + during.high);
        narrow(during, after.low - before.high, after.high - before.low);
        if (quarter > 0) narrow(before, after.low - during.high, after.high - during.low);
      }
      for (const kind of ['until', 'within'] as const) equalSums(arrivals.map((one) => at(one[kind], quarter)), offers.map((one) => at(one[kind], quarter)), narrow);
      arrivals.forEach((one, practice) => {
        const [came, printed] = [at(one.until, quarter), at(sheets[practice]?.until ?? [], quarter)];
        narrow(came, 0, printed.high);
        narrow(printed, came.low, Infinity);
      });
    }
  }
  return Object.entries({ sheets, arrivals, offers }).flatMap(([kind, list]) => list.flatMap((one, which) => spans(one, `${kind} ${which}`)));
}

/** Every stretch of quarters of a series, from the first day of one to the last of another. */
function spans({ until, within }: Guess, name: string): Derived[] {
  return within.flatMap((_, first) =>
    within.slice(first).map((__, length) => {
      const last = first + length;
      const before = first === 0 ? { low: 0, high: 0 } : at(until, first - 1);
      const parts = within.slice(first, last + 1);
      return {
        name: `${name}, quarters ${first} to ${last}`,
        bounds: {
          low: Math.max(at(until, last).low - before.high, sum(parts.map(({ low }) => low))),
          high: Math.min(at(until, last).high - before.low, sum(parts.map(({ high }) => high))),
        },
      };
    }),
  );
}

/** Both lists have the same sum, so each number is the sum of the others' list without the rest of its own. */
function equalSums(one: Bounds[], other: Bounds[], narrow: (bounds: Bounds, low: number, high: number) => void): void {
  for (const [own, foreign] of [[one, other], [other, one]] as const) {
    for (const bounds of own) {
      const rest = own.filter((others) => others !== bounds);
      narrow(
        bounds,
        sum(foreign.map(({ low }) => low)) - sum(rest.map(({ high }) => high)),
        sum(foreign.map(({ high }) => high)) - sum(rest.map(({ low }) => low)),
      );
    }
  }
}

/** Whether somebody can be sure that it was at least one and at most four. */
export const isSmall = ({ low, high }: Bounds): boolean => low >= 1 && high <= 4;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function at(list: Bounds[], index: number): Bounds {
  const bounds = list[index];
  if (!bounds) throw new RangeError(`No quarter ${index}.`);
  return bounds;
}
