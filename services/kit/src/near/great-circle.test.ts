import { expect, test } from 'vitest';

import { greatCircleMetres } from './great-circle.js';
import { EARTH_RADIUS } from './projection.js';

test('measures known distances', () => {
  const quarter = (Math.PI / 2) * EARTH_RADIUS;
  expect(greatCircleMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo(quarter, 3);
  expect(greatCircleMetres({ lat: 90, lon: 0 }, { lat: -90, lon: 17 })).toBeCloseTo(2 * quarter, 3);
  expect(greatCircleMetres({ lat: 51, lon: 179.5 }, { lat: 51, lon: -179.5 })).toBeCloseTo(greatCircleMetres({ lat: 51, lon: 0 }, { lat: 51, lon: 1 }), 3);
});

test('is zero for the same point and the same both ways', () => {
  const [telgte, soest] = [{ lat: 51.98, lon: 7.785 }, { lat: 51.571, lon: 8.106 }];
  expect(greatCircleMetres(telgte, telgte)).toBe(0);
  expect(greatCircleMetres(telgte, soest)).toBeCloseTo(greatCircleMetres(soest, telgte), 6);
});
