import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { districtCircle } from './district-circle.js';

const around = (lat: number, lon: number) => ({ position: { lat, lon } });

test('a town by itself reaches 30 km, a large district as far as its farthest municipality and 10 km more, none beyond 60', () => {
  expect(districtCircle([around(51.9607, 7.6261)])).toEqual({ position: { lat: 51.9607, lon: 7.6261 }, radiusKm: 30 });
  expect(districtCircle([around(51.8, 7.7), around(52.2, 7.7)]).radiusKm).toBe(33);
  expect(districtCircle([around(51, 7), around(53, 9)]).radiusKm).toBe(60);
});

test('every municipality lies within, unless the district is larger than any', () => {
  const district = fc.array(fc.record({ lat: fc.double({ min: 51.5, max: 52.2, noNaN: true }), lon: fc.double({ min: 7.4, max: 8.4, noNaN: true }) }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(district, (points) => {
      const { position, radiusKm } = districtCircle(points.map((point) => ({ position: point })));
      const farthest = Math.max(...points.map((point) => greatCircleMetres(position, point))) / 1000;
      expect(radiusKm === 60 || farthest + 10 <= radiusKm).toBe(true);
      expect(radiusKm).toBeGreaterThanOrEqual(30);
    }),
  );
});
