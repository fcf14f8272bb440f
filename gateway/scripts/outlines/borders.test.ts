import { expect, test } from 'vitest';

import type { Area, GridPoint } from './area.ts';
import { bordersOf } from './borders.ts';

/** A square of one by one, its lower left corner given. */
const square = (key: string, x: number, y: number): Area => ({
  key,
  name: key,
  point: [x, y],
  rings: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]],
});

const lengthOf = (points: readonly GridPoint[]): number => points.length - 1;

test('a border between two areas is there once', () => {
  const borders = bordersOf([square('05111001', 0, 0), square('05111002', 1, 0)]);
  expect(borders.filter(({ rank }) => rank === 0).map(({ points }) => points.map(String).sort())).toEqual([['1,0', '1,1']]);
  expect(borders.reduce((sum, { points }) => sum + lengthOf(points), 0)).toBe(7);
});

test.for([
  ['05111001', '05111002', 0],
  ['05111001', '05112001', 1],
  ['05111001', '03403', 2],
  ['03402', '03403', 1],
] as const)('between %s and %s the border has rank %i', ([left, right, rank]) => {
  const shared = bordersOf([square(left, 0, 0), square(right, 1, 0)]).filter(({ points }) => lengthOf(points) === 1);
  expect(shared.map((border) => border.rank)).toEqual([rank]);
});

test('an island is one closed line', () => {
  const [border, ...others] = bordersOf([square('05111001', 0, 0)]);
  expect(others).toEqual([]);
  expect(border?.points).toHaveLength(5);
  expect(border?.points.at(0)).toEqual(border?.points.at(-1));
});

test('the outer border ends where a third area begins', () => {
  const lines = bordersOf([square('05111001', 0, 0), square('05111002', 1, 0), square('05111003', 0, 1)]).map(({ rank, points }) => [rank, lengthOf(points)]);
  expect(lines.sort()).toEqual([[0, 1], [0, 1], [2, 2], [2, 3], [2, 3]]);
});
