import { expect, test } from 'vitest';

import { Random } from '../testing/random.js';
import { attack, isSmall, type Derived } from './testing/attack.js';
import { canTell, chosen, coinForFive, plainFives, tell, type Mechanism } from './testing/mechanisms.js';
import { randomLog } from './testing/random-log.js';
import { mapSeries, type QuarterNumbers, type SeriesLog } from './testing/series-log.js';

const SEQUENCES = 10_000;

/** Five practices of which four people each come to one offer. */
const FIVE_TIMES_FOUR: SeriesLog = { sheets: Array.from({ length: 5 }, () => [20]), arrivals: Array.from({ length: 5 }, () => [4]), offers: [[20]] };

/** A fair coin that a seed repeats. */
function coin(random: Random): () => number {
  return () => {
    let heads = 0;
    while (random.chance(0.5)) heads += 1;
    return heads;
  };
}

const derivable = (told: SeriesLog, { mostUntold }: Mechanism): Derived[] => attack(told, mostUntold).filter(({ bounds }) => isSmall(bounds));

function sequence(seed: number, mechanism: Mechanism): { counted: SeriesLog; told: SeriesLog } {
  const random = new Random(seed);
  const counted = randomLog(random);
  return { counted, told: mapSeries(counted, (numbers) => tell(mechanism, numbers, coin(random))) };
}

test('without holding back, four people of each practice follow from the twenty of the offer', () => {
  const told = mapSeries(FIVE_TIMES_FOUR, (numbers) => tell(plainFives, numbers, () => 0));
  expect(told).toMatchObject({ arrivals: [[0], [0], [0], [0], [0]], offers: [[20]] });
  expect(derivable(told, plainFives)).toEqual(
    [0, 1, 2, 3, 4].map((practice) => ({ name: `arrivals ${practice}, quarters 0 to 0`, bounds: { low: 4, high: 4 } })),
  );
});

test('a coin for five every quarter is not enough: what one quarter leaves open another one closes', () => {
  const told: SeriesLog = { sheets: [[20, 0], [20, 0]], arrivals: [[0, 0], [0, 15]], offers: [[10, 0]] };
  const heads = (...tosses: number[]) => () => tosses.shift() ?? 0;
  expect(tell(coinForFive, [4, 0], heads(0, 0))).toEqual(told.arrivals[0]);
  expect(tell(coinForFive, [9, 6], heads(1, 0))).toEqual(told.arrivals[1]);
  expect(tell(coinForFive, [13, 6], heads(0, 1))).toEqual(told.offers[0]);
  expect(derivable(told, coinForFive)).toContainEqual({ name: 'arrivals 0, quarters 0 to 0', bounds: { low: 1, high: 4 } });
});

test.each([
  ['telling every five', plainFives],
  ['a coin for five every quarter', coinForFive],
])('random sequences find small counts in %s', (_name, mechanism) => {
  const found = Array.from({ length: 2_000 }, (_, seed) => sequence(seed, mechanism)).filter(({ told }) => derivable(told, mechanism).length > 0);
  expect(found.length).toBeGreaterThan(0);
});

test('in 10,000 random sequences of reports no count from one to four can be derived, and every difference is a multiple of five', () => {
  for (let seed = 0; seed < SEQUENCES; seed += 1) {
    const { told } = sequence(seed, chosen);
    expect(derivable(told, chosen), `sequence ${seed}`).toEqual([]);
    const numbers = new Set(Object.values(told).flat(2));
    expect([...numbers].filter((number) => number % 5 !== 0), `sequence ${seed}`).toEqual([]);
  }
});

// Each series by itself is enough: chance decides for each on its own, and five more arrivals go with five more sheets and five more at some offer.
test('in 10,000 random sequences each count of each quarter may as well have been five more, with the same reports', () => {
  for (let seed = 0; seed < SEQUENCES; seed += 1) {
    const { counted, told } = sequence(seed, chosen);
    const possible = (kind: keyof SeriesLog, which: number, numbers: QuarterNumbers): boolean => canTell(numbers, told[kind][which] ?? []);
    for (const [kind, list] of Object.entries(counted) as [keyof SeriesLog, QuarterNumbers[]][]) {
      list.forEach((numbers, which) => {
        expect(possible(kind, which, numbers), `sequence ${seed} as it was`).toBe(true);
        numbers.forEach((_, quarter) => {
          const more = numbers.map((number, at) => (at === quarter ? number + 5 : number));
          expect(possible(kind, which, more), `sequence ${seed}, ${kind} ${which}, quarter ${quarter}`).toBe(true);
        });
      });
    }
  }
});

test('quiet quarters say nothing new: nine that were held back stay at even odds to four', () => {
  const quiet = Array.from({ length: 40 }, () => 0);
  const nothing = [0, ...quiet];
  let held = 0;
  for (let seed = 0; seed < 2_000; seed += 1) {
    if (tell(chosen, [9, ...quiet], coin(new Random(seed))).every((number) => number === 0)) held += 1;
  }
  expect(tell(chosen, [4, ...quiet], () => 0)).toEqual(nothing);
  expect(held).toBeGreaterThan(900);
  expect(held).toBeLessThan(1_100);
});
