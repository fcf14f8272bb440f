import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapPositions } from './snap-positions.js';

const degrees = fc.double({ min: -180, max: 180, noNaN: true });

test('a position moves by less than half a cell, and stays where it is the second time', () => {
  fc.assert(
    fc.property(degrees, degrees, (lat, lon) => {
      const once = snapPositions({ near: { position: { lat, lon }, radiusKm: 5 } }) as { near: { position: { lat: number; lon: number }; radiusKm: number } };
      expect(Math.abs(once.near.position.lat - lat)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(Math.abs(once.near.position.lon - lon)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(once.near.radiusKm).toBe(5);
      expect(snapPositions(once)).toEqual(once);
    }),
  );
});

test('whatever is no position stays as it is', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void expect(snapPositions(value)).toEqual(value)));
  expect(snapPositions({ lat: 'x', lon: null })).toEqual({ lat: 'x', lon: null });
});
