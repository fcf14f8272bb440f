import { expect, test } from 'vitest';

import type { Found } from './our-page.ts';
import { pageError } from './same-page.ts';

const offer = (id: string, metres: number, stale = false): Found => ({ id, metres, stale });
const WHOLE = [offer('a', 10), offer('b', 20), offer('c', 20), offer('d', 5, true)];

test('accepts any of those that are equally far', () => {
  expect(pageError([offer('a', 10), offer('c', 20)], WHOLE, 2)).toBeUndefined();
  expect(pageError([offer('a', 10), offer('b', 20)], WHOLE, 2)).toBeUndefined();
  expect(pageError([offer('a', 10.0004), offer('c', 20), offer('b', 20), offer('d', 5, true)], WHOLE, 9)).toBeUndefined();
});

test.each<[string, Found[]]>([
  ['one is missing', [offer('a', 10)]],
  ['one is unknown', [offer('a', 10), offer('x', 20)]],
  ['one comes twice', [offer('a', 10), offer('a', 10)]],
  ['a nearer one is left out', [offer('b', 20), offer('c', 20)]],
  ['the distance is another', [offer('a', 11), offer('b', 20)]],
  ['a stale one comes too early', [offer('a', 10), offer('d', 5, true)]],
  ['the order is wrong', [offer('b', 20), offer('a', 10)]],
])('finds that %s', (_what, page) => {
  expect(pageError(page, WHOLE, 2)).toBeDefined();
});
