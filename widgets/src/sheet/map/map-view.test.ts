import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mapView, scaleBar } from './map-view.js';

const [WIDTH, HEIGHT] = [360, 150];
const position = fc.record({ lat: fc.double({ min: 47, max: 55, noNaN: true }), lon: fc.double({ min: 6, max: 15, noNaN: true }) });
const someOf = fc.array(position, { minLength: 1, maxLength: 4 });

test('north is up and east is right', () => {
  const { project } = mapView([{ lat: 52, lon: 7.7 }], WIDTH, HEIGHT);
  const middle = project({ lat: 52, lon: 7.7 });
  expect(project({ lat: 52.01, lon: 7.7 }).y).toBeLessThan(middle.y);
  expect(project({ lat: 52, lon: 7.71 }).x).toBeGreaterThan(middle.x);
});

test('a single position stands in the middle of ten kilometres', () => {
  const view = mapView([{ lat: 52, lon: 7.7 }], WIDTH, HEIGHT);
  expect(view.project({ lat: 52, lon: 7.7 })).toEqual({ x: WIDTH / 2, y: HEIGHT / 2 });
  expect(WIDTH / view.perKilometre).toBeCloseTo(10);
});

test('a degree of latitude is 111 kilometres long', () => {
  const { project, perKilometre } = mapView([{ lat: 51, lon: 7.7 }, { lat: 52, lon: 7.7 }], WIDTH, HEIGHT);
  expect((project({ lat: 51, lon: 7.7 }).y - project({ lat: 52, lon: 7.7 }).y) / perKilometre).toBeCloseTo(111.2);
});

test('every position lies inside', () => {
  fc.assert(
    fc.property(someOf, (positions) => {
      const { project } = mapView(positions, WIDTH, HEIGHT);
      for (const { x, y } of positions.map(project)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(HEIGHT);
      }
    }),
  );
});

test('the scale bar never runs out of the map', () => {
  fc.assert(
    fc.property(someOf, (positions) => {
      const view = mapView(positions, WIDTH, HEIGHT);
      expect(scaleBar(view) * view.perKilometre).toBeLessThanOrEqual(WIDTH / 3);
    }),
  );
});
