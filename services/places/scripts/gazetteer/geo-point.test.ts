import { expect, test } from 'vitest';
import { distanceKm, isInGermany } from './geo-point.ts';

test('measures the way from Münster to Telgte', () => {
  expect(distanceKm({ lat: 51.9625, lon: 7.6256 }, { lat: 51.98, lon: 7.7829 })).toBeCloseTo(11, 0);
});

test('holds List on Sylt and Oberstdorf, but neither 0/0 nor Vienna', () => {
  expect(isInGermany({ lat: 55.0187, lon: 8.4333 })).toBe(true);
  expect(isInGermany({ lat: 47.4099, lon: 10.2797 })).toBe(true);
  expect(isInGermany({ lat: 0, lon: 0 })).toBe(false);
  expect(isInGermany({ lat: 48.2, lon: 16.37 })).toBe(false);
});
