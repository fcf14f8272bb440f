import { expect, test } from 'vitest';

import { drawMap, MAP_SIZE } from './drawn-map.js';

const TELGTE = { lat: 51.98, lon: 7.785 };
const WARENDORF = { lat: 51.953, lon: 7.99 };
const OUTLINES = {
  lines: [[[[51.9, 7.88], [52.1, 7.88]]], [[[40, 1], [41, 1]]], []] as Parameters<typeof drawMap>[2]['lines'],
  names: [
    { name: 'Telgte', kind: 'municipality' as const, ...TELGTE },
    { name: 'Kreis Warendorf', kind: 'district' as const, lat: 51.97, lon: 7.9 },
    { name: 'München', kind: 'municipality' as const, lat: 48.1, lon: 11.5 },
  ],
};

test('points stand where they are: east is right', () => {
  const { markers } = drawMap([{ number: 1, ...TELGTE }, { number: 2, ...WARENDORF }], undefined, OUTLINES, 30);
  expect(markers.map(({ text }) => text)).toEqual(['1', '2']);
  expect(markers[0]?.x).toBeLessThan(markers[1]?.x ?? 0);
});

test('offers at one place share a marker', () => {
  expect(drawMap([{ number: 1, ...TELGTE }, { number: 2, ...TELGTE }, { number: 3, ...WARENDORF }], undefined, OUTLINES, 30).markers.map(({ text }) => text)).toEqual(['1, 2', '3']);
});

test('a marker never lies on the mark of the home', () => {
  const { markers, home } = drawMap([{ number: 1, ...TELGTE }], TELGTE, OUTLINES, 30);
  expect(Math.hypot((markers[0]?.x ?? 0) - (home?.x ?? 0), (markers[0]?.y ?? 0) - (home?.y ?? 0))).toBeGreaterThan(12);
});

test('borders and names far away are left out, and no name lies under a marker', () => {
  const { municipalities, districts, names } = drawMap([{ number: 1, ...TELGTE }, { number: 2, ...WARENDORF }], undefined, OUTLINES, 30);
  expect([municipalities.startsWith('M'), districts]).toEqual([true, '']);
  expect(names.map(({ name }) => name)).toEqual(['Telgte']);
});

test('the bar fits into the map', () => {
  const { bar } = drawMap([{ number: 1, ...TELGTE }, { number: 2, ...WARENDORF }], undefined, OUTLINES, 30);
  expect(bar.width).toBeLessThanOrEqual(MAP_SIZE.width / 3);
  expect([0.5, 1, 2, 5, 10, 20]).toContain(bar.kilometres);
});
