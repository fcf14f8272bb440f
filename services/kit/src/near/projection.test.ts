import fc from 'fast-check';
import { expect, test } from 'vitest';

import { greatCircleMetres } from './great-circle.js';
import { EARTH_RADIUS, project, PROJECTION_PADDING } from './projection.js';

const GREATEST_RADIUS = 100_000;

interface Point {
  lat: number;
  lon: number;
}

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inGermany = fc.record({ lat: double(47.2, 55.1), lon: double(5.8, 15.1) });
const pairUpTo100Km = fc
  .record({ from: inGermany, metres: double(1, GREATEST_RADIUS), bearing: double(0, 2 * Math.PI) })
  .map(({ from, metres, bearing }) => ({ from, to: walk(from, metres, bearing), metres }));

function walk({ lat, lon }: Point, metres: number, bearing: number): Point {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const degrees = (angle: number) => (angle * 180) / Math.PI;
  const [phi, delta] = [radians(lat), metres / EARTH_RADIUS];
  const arrival = Math.asin(Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(bearing));
  const turned = Math.atan2(Math.sin(bearing) * Math.sin(delta) * Math.cos(phi), Math.cos(delta) - Math.sin(phi) * Math.sin(arrival));
  return { lat: degrees(arrival), lon: lon + degrees(turned) };
}

function planarMetres(from: Point, to: Point): number {
  const [here, there] = [project(from.lat, from.lon), project(to.lat, to.lon)];
  return Math.hypot(there.east - here.east, there.north - here.north);
}

test('has its origin in the middle of Germany, east to the right and north up', () => {
  expect(project(51, 10.5)).toEqual({ east: 0, north: expect.closeTo(0, 6) });
  expect(project(51, 11).east).toBeGreaterThan(0);
  expect(project(52, 10.5).north).toBeGreaterThan(0);
});

test('is off by less than 0.5 % from the great circle up to 100 km, anywhere in Germany', () => {
  fc.assert(
    fc.property(pairUpTo100Km, ({ from, to, metres }) => {
      expect(greatCircleMetres(from, to)).toBeCloseTo(metres, 1);
      expect(Math.abs(planarMetres(from, to) / metres - 1)).toBeLessThan(0.005);
    }),
    { numRuns: 2_000 },
  );
});

test('misses nobody within the radius once the circle is padded', () => {
  fc.assert(
    fc.property(pairUpTo100Km, ({ from, to, metres }) => {
      expect(planarMetres(from, to)).toBeLessThanOrEqual(metres * PROJECTION_PADDING);
    }),
    { numRuns: 2_000 },
  );
});
