import type { OutlinesAnswer } from '../ground/drawn-outlines.js';

/** Two municipalities, a border between them, one of the district and one of the state, around 7.5, 51.75. */
export const OUTLINES: OutlinesAnswer = {
  scale: 2000,
  borders: [
    [0, 200, 100, 100, 300, -50, 200],
    [1, 20, 50, 700, 20, 250, 40],
    [2, 10, 900, 900, 40],
  ],
  names: [
    ['Münster', 'municipality', 250, 420],
    ['Telgte', 'municipality', 580, 470],
    ['Landkreis Osnabrück', 'district', 800, 800],
  ],
};
