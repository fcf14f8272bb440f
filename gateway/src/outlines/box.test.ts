import { expect, test } from 'vitest';

import { GRID, readBox } from './box.js';

test('a box is read from west, south, east, north', () => {
  expect(readBox('7,51.5,7.75,52')).toEqual({ west: 7, south: 51.5, east: 7.75, north: 52 });
});

test('every box on the grid is read as it was written', () => {
  for (let west = -12; west < 16; west += 1.75)
    for (let south = 47; south < 55; south += 0.25)
      for (let size = GRID; size <= 16; size += 1.25) {
        const box = { west, south, east: west + size, north: south + size };
        expect(readBox([box.west, box.south, box.east, box.north].join())).toEqual(box);
      }
});

test.for(['', '7', '7,51,8', '7,51,8,52,9', 'a,b,c,d', '7,51,7,52', '8,51,7,52', '7.1,51,8,52', '0,40,17,50', '-200,0,-190,5', '1e1,51,12,52', '7,51,8,Infinity', '7,51,8,95', '7,,8,52'])('"%s" is no box', (text) => {
  expect(readBox(text)).toBeUndefined();
});
