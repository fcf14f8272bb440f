import { expect, test } from 'vitest';
import { csvCell } from './rejects-file.js';

test.each(['=1+1', '+49', '-1', '@cmd', '\tx', ' =1'])('the cell %j does not run as a formula', (value) => {
  expect(csvCell(value).replace(/^"/u, '').startsWith("'")).toBe(true);
});

test('cells with separators, quotes and line breaks are quoted', () => {
  expect(csvCell('a,"b"\nc')).toBe('"a,""b""\nc"');
});
