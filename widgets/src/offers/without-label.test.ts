import { expect, test } from 'vitest';

import { withoutLabel } from './without-label.js';

test.for([
  ['Quelle: Deutscher Wetterdienst', 'Deutscher Wetterdienst'],
  ['Quellen: A, B', 'A, B'],
  ['© Stadt Bochum, CC0', '© Stadt Bochum, CC0'],
  ['Quellenhof e. V.', 'Quellenhof e. V.'],
])('%s is shown as %s', ([attribution, shown]) => {
  expect(withoutLabel(String(attribution))).toBe(shown);
});
