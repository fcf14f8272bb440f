import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { districtKept, keptAddress } from './kept-address.js';

const BASE = 'https://miteinander.example/';

test.each([
  ['rezept', 'rezept'],
  ['rezept.html', 'rezept'],
  ['rezept?x=1#d=05570&o=C188Dm8rXX6aQTyNLh8Klw&w=linde-bruecke-amsel-mond', 'rezept'],
  ['rezept.css', 'rezept.css'],
  ['widgets/v1/recipe.js', 'widgets/v1/recipe.js'],
  ['widgets/v1/recipe.ar.old.js?v=62c7a1b0e853', 'widgets/v1/recipe.ar.old.js?v=62c7a1b0e853'],
  ['widgets/v1/recipe.js?o=C188Dm8rXX6aQTyNLh8Klw', 'widgets/v1/recipe.js'],
  ['fonts/atkinson-hyperlegible-next-latin-400-normal.woff2', 'fonts/atkinson-hyperlegible-next-latin-400-normal.woff2'],
  ['bundles/k05570', 'bundles/k05570'],
  ['bundles/k05570/texts', 'bundles/k05570/texts'],
])('%s is kept as %s', (path, kept) => {
  expect(keptAddress(BASE + path, BASE)).toBe(BASE + kept);
});

test.each(['', 'suche', 'praxis', 'blatt', 'rezepte', 'rezept/x', 'angebote/0b5f3c0e-6f2b-5d7e-9a41-3c8d2e1f0a97.ics', 'documents/abc', 'graphql', 'widgets/v1/offers.js', 'bundles/48291', 'bundles/k05570/more', 'rezept-sw.js'])('"%s" is not kept', (path) => {
  expect(keptAddress(BASE + path, BASE)).toBeNull();
});

test('another origin, or another folder of the same, is not kept', () => {
  expect(keptAddress('https://elsewhere.example/rezept', BASE)).toBeNull();
  expect(keptAddress(`${BASE}rezept`, `${BASE}hilfe/`)).toBeNull();
  expect(keptAddress(`${BASE}hilfe/rezept#o=1`, `${BASE}hilfe/`)).toBe(`${BASE}hilfe/rezept`);
});

test('whatever stands behind a # or a ? of the page is left out', () => {
  assert(property(string(), (text) => void expect(keptAddress(`${BASE}rezept?${encodeURIComponent(text)}#${text}`, BASE)).toBe(`${BASE}rezept`)));
});

test('names the district of the offers', () => {
  expect([districtKept(`${BASE}bundles/k05570`), districtKept(`${BASE}bundles/k05570/texts`), districtKept(`${BASE}rezept`)]).toEqual(['05570', '05570', null]);
});
