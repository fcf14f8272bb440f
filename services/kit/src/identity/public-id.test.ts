import { expect, test } from 'vitest';

import { publicId, publicIdOrNull } from './public-id.js';

test('never changes', () => {
  expect(publicId('place', 'osm', 'node/1')).toBe('9ee34379-0116-5c45-a3a0-06cdcae3e70c');
});

test('differs by kind, source and external id', () => {
  const ids = [publicId('place', 'a', '1'), publicId('partner', 'a', '1'), publicId('activity', 'a', '1'), publicId('schedule', 'a', '1'), publicId('place', 'b', '1'), publicId('place', 'a', '2')];
  expect(new Set(ids).size).toBe(ids.length);
});

test('reads an id in its canonical spelling', () => {
  const id = publicId('place', 'osm', 'node/1');
  expect(publicIdOrNull(id)).toBe(id);
  expect(publicIdOrNull(id.toUpperCase())).toBe(id);
});

test.each(['', '1', 'telgte', `${publicId('place', 'a', '1')} `, publicId('place', 'a', '1').replaceAll('-', ''), `{${publicId('place', 'a', '1')}}`])('reads no id from "%s"', (text) => {
  expect(publicIdOrNull(text)).toBeNull();
});
