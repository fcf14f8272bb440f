import { project } from '@miteinander/kit/near/projection.js';
import { expect, test } from 'vitest';

import type { DerivedActivity } from './derived-activity.js';
import { LONGEST_REACH, PLANES, meetingPoints } from './meeting-points.js';

const HALL = { name: 'Gemeindehaus', lat: 51.5, lon: 7.5, ags: '05570044', accessibility: null };
const CENTRE = { lat: 51.6, lon: 7.6 };

function points(activity: Partial<DerivedActivity>) {
  const places = new Map([['hall', HALL]]);
  const municipalities = new Map([['05570044', CENTRE]]);
  return meetingPoints({ mode: 'AT_PLACE', place_id: null, facts: {}, ...activity } as DerivedActivity, places, municipalities);
}

test('an offer is met at its place, one without a known place nowhere', () => {
  expect(points({ place_id: 'hall' })).toEqual([{ lat: 51.5, lon: 7.5, position: positionOf(project(51.5, 7.5)), covers: null, reach: null, ags: '05570044' }]);
  expect(points({ place_id: 'gone' })).toEqual([]);
});

test('a bus is met at its place and at every stop', () => {
  const stops = [{ name: 'Markt', position: CENTRE }];
  expect(points({ mode: 'ALONG_ROUTE', place_id: 'hall', facts: { route: { stops } } }).map(({ lat }) => lat)).toEqual([51.5, 51.6]);
});

test('who comes to the home is met in the middle of each known municipality, and as far as the radius reaches', () => {
  const facts = { serviceArea: { municipalities: ['05570044', '99999999'], radiusKm: 12, centre: CENTRE } };
  const [around, served, ...others] = points({ mode: 'AT_HOME', place_id: 'hall', facts });
  expect(others).toEqual([]);
  const { east, north } = project(51.6, 7.6);
  const middle = { east: east + PLANES.REACH, north };
  expect(around).toMatchObject({ lat: 51.6, reach: 12_000, ags: '05570044', position: positionOf(middle) });
  const [right, top, left, bottom] = (around?.covers ?? '').replaceAll(/[()]/g, '').split(',').map(Number);
  expect([right, top, left, bottom]).toEqual([middle.east + 12_060, north + 12_060, middle.east - 12_060, north - 12_060]);
  expect(served).toMatchObject({ lat: 51.6, reach: null, ags: '05570044' });
});

test('a radius without a centre is around the place, and none reaches further than the longest', () => {
  const [around] = points({ mode: 'AT_HOME', place_id: 'hall', facts: { serviceArea: { radiusKm: 5000 } } });
  expect(around).toMatchObject({ lat: 51.5, reach: LONGEST_REACH });
});

test('who comes to the home and does not say where is met at the place', () => {
  expect(points({ mode: 'AT_HOME', place_id: 'hall' })).toMatchObject([{ lat: 51.5, reach: null }]);
});

test('an online offer has one point that is nowhere', () => {
  expect(points({ mode: 'ONLINE', place_id: 'hall' })).toEqual([{ lat: null, lon: null, position: positionOf({ east: PLANES.ONLINE, north: 0 }), covers: null, reach: null, ags: null }]);
});

function positionOf({ east, north }: { east: number; north: number }): string {
  return `(${east},${north})`;
}
