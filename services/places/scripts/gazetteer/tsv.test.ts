import { expect, test } from 'vitest';
import { fromTsv, toTsv } from './tsv.ts';

test('writes a header and lines sorted by key, whatever their order was', () => {
  expect(toTsv(['key', 'name'], [['02', 'b'], ['01', 'a']])).toBe('key\tname\n01\ta\n02\tb\n');
});

test('reads back what it wrote, leading zeros and empty values included', () => {
  expect(fromTsv(toTsv(['key', 'name'], [['01', '']]))).toEqual([{ key: '01', name: '' }]);
});

test('refuses a value that would break the table', () => {
  expect(() => toTsv(['key'], [['a\tb']])).toThrow('tab or line break');
});
