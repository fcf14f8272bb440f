import { Random } from '@miteinander/activities/testing/random.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { Population } from '../generator/population.ts';
import { readTowns } from '../generator/towns.ts';
import { filtersOf, type Question } from './question.ts';

/** One line of the table: the same sort of question, asked from many places. */
export interface Cell {
  radiusKm: number;
  filtered: boolean;
  days: 1 | 7;
  questions: Question[];
}

export const cellInWords = ({ radiusKm, filtered, days }: Cell): string =>
  `${radiusKm} km, ${filtered ? '3 filters' : 'no filters'}, ${days === 1 ? 'a day' : 'a week'}`;

const RADII = [2, 5, 20] as const;

/** What people look for; common needs, so that filters leave something. */
const NEEDS = ['loneliness', 'isolation', 'movement', 'purpose', 'story-culture', 'family', 'digital', 'paperwork'];
/** A day is mostly today or tomorrow, a week mostly the coming one. */
const FIRST_DAYS = { 1: [0, 0, 0, 1, 1, 2, 3, 4, 5, 6], 7: [0, 0, 0, 1, 1, 7] };

/** Questions as people would ask them from where they live; each cell asks from the same places, in the same weeks. */
export function makeCells(origins: number, seed: number, today: string): Cell[] {
  const population = new Population(readTowns());
  const random = new Random(seed);
  const askers = Array.from({ length: origins }, () => ({
    point: population.point(random),
    need: random.pick(NEEDS),
    first: { 1: random.pick(FIRST_DAYS[1]), 7: random.pick(FIRST_DAYS[7]) },
  }));
  return RADII.flatMap((radiusKm) =>
    [false, true].flatMap((filtered) =>
      ([1, 7] as const).map((days) => ({
        radiusKm,
        filtered,
        days,
        questions: askers.map(({ point, need, first }) => {
          const from = addDays(today, first[days]);
          return { point, radiusKm, from, to: addDays(from, days - 1), ...(filtered ? { filters: filtersOf(need) } : {}) };
        }),
      })),
    ),
  );
}
