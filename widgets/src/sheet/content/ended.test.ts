import { expect, test } from 'vitest';

import { ended } from './ended.js';

test.each([
  ['Es begrüßt Sie: Frau Muster', 'Es begrüßt Sie: Frau Muster.'],
  ['Sie können allein kommen.', 'Sie können allein kommen.'],
  ['Всё проверено: ноябрь 2026 г.', 'Всё проверено: ноябрь 2026 г.'],
  ['\u2068Kommen Sie einfach.\u2069', '\u2068Kommen Sie einfach.\u2069'],
])('"%s" ends once', (sentence, result) => {
  expect(ended(sentence)).toBe(result);
});
