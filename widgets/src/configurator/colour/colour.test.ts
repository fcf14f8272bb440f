import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { judgeAccent, readAccent, takeOffered } from './accent.js';
import { readColour, writeColour, type Colour } from './colour.js';
import { contrast } from './contrast.js';
import { ENOUGH, GROUNDS, contrastOn, passes, type Scheme } from './grounds.js';
import { lightnessOf, withLightness } from './lightness.js';
import { nearestPassing } from './nearest-passing.js';

const part = integer({ min: 0, max: 255 });
const colours = tuple(part, part, part);
const schemes = constantFrom<Scheme>('light', 'dark');
const colour = (text: string): Colour => readColour(text) as Colour;

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#17594a', '#ffffff', 8.21],
])('the contrast of %s and %s is %f, whichever comes first', (one, other, expected) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(expected, 1);
  expect(contrast(colour(other), colour(one))).toBe(contrast(colour(one), colour(other)));
});

test.each([['#17594a'], ['17594A'], [' rgb(23, 89, 74) '], ['rgb(23 89 74)']])('"%s" is read as a colour', (text) => {
  expect(readColour(text)).toEqual([23, 89, 74]);
});

test.each([[''], ['grün'], ['#12'], ['#12345g'], ['rgb(256, 0, 0)'], ['url(x)'], ['#17594a;color:red']])('"%s" is no colour', (text) => {
  expect(readColour(text)).toBeNull();
});

test('every colour that is written is read again', () => {
  assert(property(colours, (any) => void expect(readColour(writeColour(any))).toEqual(any)));
});

test('a colour at its own lightness is itself', () => {
  assert(
    property(colours, (any) => {
      const again = withLightness(any, lightnessOf(any));
      expect(Math.max(...again.map((value, at) => Math.abs(value - (any[at] ?? 0))))).toBeLessThanOrEqual(1);
    }),
  );
});

/** Looks at every lightness there is. */
function nearestByLooking(scheme: Scheme, asked: Colour): number {
  if (passes(scheme, asked)) return 0;
  const own = lightnessOf(asked);
  const distances = Array.from({ length: 1001 }, (_, step) => step / 1000)
    .filter((lightness) => passes(scheme, withLightness(asked, lightness)))
    .map((lightness) => Math.abs(lightness - own));
  return Math.min(...distances);
}

test('the offered colour passes and is the nearest in lightness that does', () => {
  assert(
    property(schemes, colours, (scheme, any) => {
      const offered = nearestPassing(scheme, any);
      expect(contrastOn(scheme, offered)).toBeGreaterThanOrEqual(ENOUGH);
      // A channel is a whole number, so lightness is known to half of one.
      expect(Math.abs(lightnessOf(offered) - lightnessOf(any))).toBeLessThanOrEqual(nearestByLooking(scheme, any) + 0.5 / 255 + 1e-9);
    }),
    { numRuns: 300 },
  );
});

test('what passes is taken as it is', () => {
  expect(writeColour(nearestPassing('light', colour('#17594a')))).toBe('#17594a');
  expect(judgeAccent('#17594a', 'light')).toMatchObject({ kind: 'passes', attribute: '#17594a' });
});

test('a yellow is refused on white, with a darker yellow to take, and stays as it is on dark ground', () => {
  const judged = judgeAccent('#ffcc00', null);
  expect(judged).toMatchObject({ kind: 'fails', scheme: 'light', contrast: expect.closeTo(1.28, 1) });
  const taken = takeOffered('#ffcc00', null) ?? '';
  expect(taken).toMatch(/^light-dark\(#[\da-f]{6}, #ffcc00\)$/);
  expect(judgeAccent(taken, null)).toMatchObject({ kind: 'passes', attribute: taken });
  expect(judgeAccent('#ffcc00', 'dark')).toMatchObject({ kind: 'passes', attribute: '#ffcc00' });
});

test('whatever is offered passes wherever the widget stands', () => {
  assert(
    property(colours, constantFrom<Scheme | null>('light', 'dark', null), (any, scheme) => {
      const attribute = takeOffered(writeColour(any), scheme) ?? '';
      expect(judgeAccent(attribute, scheme)).toMatchObject({ kind: 'passes', attribute });
      const pair = readAccent(attribute);
      for (const ground of scheme === null ? (['light', 'dark'] as const) : [scheme]) expect(passes(ground, pair?.[ground] ?? [0, 0, 0])).toBe(true);
    }),
  );
});

test('what cannot be read as a colour is not judged', () => {
  for (const text of ['', 'var(--stadt)', 'light-dark(#fff)', 'light-dark(#fff, rot)']) expect(judgeAccent(text, null)).toEqual({ kind: 'unread' });
  expect(takeOffered('rot', null)).toBeNull();
});

test('the grounds are those of the widgets', async () => {
  const tokens = await readFile(join(import.meta.dirname, '../../base/tokens.ts'), 'utf8');
  const pair = (name: string): readonly string[] => new RegExp(`--${name}:[^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1) ?? [];
  const names = [pair('surface'), pair('on-accent'), pair('accent-soft')];
  const written = (scheme: Scheme): string[] => GROUNDS[scheme].map(writeColour);
  expect(new Set(written('light'))).toEqual(new Set(names.map(([light]) => light)));
  expect(new Set(written('dark'))).toEqual(new Set(names.map(([, dark]) => dark)));
});

test('no colour is far enough from both grounds at once', () => {
  assert(property(colours, (any) => void expect(passes('light', any) && passes('dark', any)).toBe(false)));
});
