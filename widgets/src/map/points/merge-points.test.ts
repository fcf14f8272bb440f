import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { MapPoint } from '../offers-map.js';
import { mergePoints, type Pixel } from './merge-points.js';

const pointOf = (number: number, x: number, y = 0): MapPoint => ({ id: `offer-${number}`, number, lat: y, lon: x, label: `${number}: Angebot` });
const pixelOf = ({ lon, lat }: MapPoint): Pixel => ({ x: lon, y: lat });
const between = (left: MapPoint, right: MapPoint): number => Math.hypot(left.lon - right.lon, left.lat - right.lat);
const numbersOf = (points: readonly MapPoint[]): number[][] => mergePoints(points, pixelOf, 32).map((together) => together.map(({ number }) => number));

/** Few different positions, so that points often coincide. */
const somePoints = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { maxLength: 40 })
  .chain((positions) => fc.shuffledSubarray(positions.map(([x, y], at) => pointOf(at + 1, x * 11, y * 11)), { minLength: positions.length }));

test('points at one place share a marker', () => {
  expect(numbersOf([pointOf(1, 0), pointOf(2, 500), pointOf(3, 0), pointOf(4, 500)])).toEqual([[1, 3], [2, 4]]);
});

test('points far from each other stay alone, in the order of their numbers', () => {
  expect(numbersOf([pointOf(3, 0), pointOf(1, 100), pointOf(2, 200)])).toEqual([[1], [2], [3]]);
});

test('a point joins the first marker near it', () => {
  expect(numbersOf([pointOf(1, 0), pointOf(2, 40), pointOf(3, 20)])).toEqual([[1, 3], [2]]);
});

test('every point is in one marker', () => {
  fc.assert(fc.property(somePoints, (points) => {
    const merged = mergePoints(points, pixelOf, 32).flat();
    expect(merged.toSorted((left, right) => left.number - right.number)).toEqual(points.toSorted((left, right) => left.number - right.number));
  }));
});

test('markers keep their distance, and what shares one is near', () => {
  fc.assert(fc.property(somePoints, fc.integer({ min: 1, max: 60 }), (points, distance) => {
    const merged = mergePoints(points, pixelOf, distance);
    for (const [at, [first, ...rest]] of merged.entries()) {
      expect(merged.slice(at + 1).filter(([other]) => between(first, other) < distance)).toEqual([]);
      expect(rest.filter((other) => between(first, other) >= distance)).toEqual([]);
    }
  }));
});

test('points at one place share a marker wherever the others are', () => {
  fc.assert(fc.property(somePoints, (points) => {
    const merged = mergePoints(points, pixelOf, 32);
    const markerOf = (point: MapPoint): number => merged.findIndex((together) => together.includes(point));
    for (const point of points) expect(points.filter((other) => between(point, other) === 0 && markerOf(other) !== markerOf(point))).toEqual([]);
  }));
});

test('markers and what they hold are in the order of the numbers', () => {
  fc.assert(fc.property(somePoints, (points) => {
    const merged = mergePoints(points, pixelOf, 32);
    const isSorted = (numbers: number[]): boolean => numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    expect(isSorted(merged.map(([{ number }]) => number))).toBe(true);
    expect(merged.every((together) => isSorted(together.map(({ number }) => number)))).toBe(true);
  }));
});
