import { expect, test } from 'vitest';
import { robustPoint } from './robust-point.ts';

test('keeps a single point as it is', () => {
  expect(robustPoint([{ lat: 51.98, lon: 7.7829 }])).toEqual({ lat: 51.98, lon: 7.7829 });
});

test('is not moved by one far-off point', () => {
  const village = { lat: 51.95, lon: 7.98 };
  expect(robustPoint([village, village, { lat: 48.1, lon: 11.5 }])).toEqual(village);
});

test('lies in the middle of an even number of points', () => {
  const { lat, lon } = robustPoint([{ lat: 51, lon: 8 }, { lat: 51.1, lon: 8.1 }]);
  expect(lat).toBeCloseTo(51.05, 6);
  expect(lon).toBeCloseTo(8.05, 6);
});

test('refuses an empty list', () => {
  expect(() => robustPoint([])).toThrow('empty');
});
