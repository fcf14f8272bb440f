import { expect, test } from 'vitest';

import { readMapTiles } from './map-tiles.js';

const url = 'https://tiles.example.org/{z}/{x}/{y}.png';

test('without an address there are no tiles', () => {
  expect(readMapTiles({})).toBeUndefined();
  expect(readMapTiles({ MAP_TILES_URL: '', MAP_TILES_ATTRIBUTION: 'Somebody' })).toBeUndefined();
});

test('an address needs the words to show with it', () => {
  expect(readMapTiles({ MAP_TILES_URL: url, MAP_TILES_ATTRIBUTION: ' © Stadt Telgte ' })).toEqual({ url, attribution: '© Stadt Telgte' });
  expect(() => readMapTiles({ MAP_TILES_URL: url })).toThrow('MAP_TILES_ATTRIBUTION is not');
});

test.for(['tiles', 'ftp://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org/{z}/{x}.png', 'javascript:alert("{z}{x}{y}")'])('"%s" is no address of tiles', (wrong) => {
  expect(() => readMapTiles({ MAP_TILES_URL: wrong, MAP_TILES_ATTRIBUTION: 'x' })).toThrow(`MAP_TILES_URL is "${wrong}"`);
});
