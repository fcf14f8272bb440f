import { expect, test } from 'vitest';

import { publicId } from '../identity/public-id.js';
import { CursorCodec } from './cursor.js';

const codec = new CursorCodec(['placesNear', { postalCode: '48291' }]);
const foreign = expect.objectContaining({ extensions: expect.objectContaining({ code: 'FOREIGN_CURSOR', field: 'after' }) });
const forged = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const fingerprint = (): unknown => (JSON.parse(Buffer.from(codec.encode([]), 'base64url').toString()) as unknown[])[0];

test('reads back what it wrote, to the last digit', () => {
  const key = [1234.5678901234567, 'Grüße ✓', null, publicId('place', 'test', '1')];
  const cursor = codec.encode(key);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(codec.decode(cursor, ['number', 'string', 'number', 'id'])).toEqual(key);
});

test('takes a cursor of the same question', () => {
  expect(new CursorCodec(['placesNear', { postalCode: '48291' }]).decode(codec.encode([1]), ['number'])).toEqual([1]);
});

test('refuses a cursor of another question', () => {
  const other = new CursorCodec(['placesNear', { postalCode: '48231' }]);
  expect(() => codec.decode(other.encode([1]), ['number'])).toThrow(foreign);
});

test.each([
  ['nothing', () => ''],
  ['no cursor at all', () => 'ä%%%'],
  ['half a cursor', () => codec.encode([1, 'a']).slice(0, -6)],
  ['JSON that is no list', () => forged({ 0: fingerprint(), length: 3 })],
  ['a part too few', () => forged([fingerprint(), 1])],
  ['a part too many', () => forged([fingerprint(), 1, 'a', 2])],
  ['a text for a number', () => forged([fingerprint(), '1', 'a'])],
  ['a number for a text', () => forged([fingerprint(), 1, 2])],
  ['an object for a text', () => forged([fingerprint(), 1, {}])],
])('refuses %s', (_what, cursor) => {
  expect(() => codec.decode(cursor(), ['number', 'string'])).toThrow(foreign);
});

test('refuses a text that is no id where an id is due', () => {
  expect(() => codec.decode(codec.encode(['1']), ['id'])).toThrow(foreign);
});
