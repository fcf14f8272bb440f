import fc from 'fast-check';
import { expect, test } from 'vitest';

import { outlinesBox, type Box } from './outlines-box.js';

const view = fc
  .tuple(fc.double({ min: 5.5, max: 14, noNaN: true }), fc.double({ min: 47, max: 54, noNaN: true }), fc.double({ min: 0.01, max: 12, noNaN: true }), fc.double({ min: 0.01, max: 12, noNaN: true }))
  .map(([west, south, wide, high]): Box => ({ west, south, east: west + wide, north: south + high }));

test('a view of a town asks for quarters of a degree', () => {
  expect(outlinesBox({ west: 7.6, south: 51.9, east: 7.9, north: 52.05 })).toEqual({ west: 7.5, south: 51.75, east: 8, north: 52.25 });
});

test('a view of a state asks for whole degrees', () => {
  expect(outlinesBox({ west: 6.1, south: 50.6, east: 9.2, north: 52.3 })).toEqual({ west: 6, south: 50, east: 10, north: 53 });
});

test('a view far away asks for nothing', () => {
  expect(outlinesBox({ west: 2, south: 48, east: 3, north: 49 })).toBeNull();
});

test('the box holds what is to be seen of Germany, and the server takes it', () => {
  fc.assert(fc.property(view, (seen) => {
    const box = outlinesBox(seen);
    if (box === null) throw new Error('There is something to draw.');
    expect(box.west).toBeLessThanOrEqual(Math.max(seen.west, 5.5));
    expect(box.south).toBeLessThanOrEqual(Math.max(seen.south, 47));
    expect(box.east).toBeGreaterThanOrEqual(Math.min(seen.east, 15.5));
    expect(box.north).toBeGreaterThanOrEqual(Math.min(seen.north, 55.25));
    expect(Object.values(box).filter((degrees) => !Number.isInteger(degrees * 4))).toEqual([]);
    expect(box.east - box.west).toBeLessThanOrEqual(16);
  }));
});
