import { parseValue } from 'graphql';
import { expect, test } from 'vitest';

import { LocalDateScalar } from './local-date.scalar.js';

test.each(['2026-11-25', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
  expect(LocalDateScalar.parseValue(day)).toBe(day);
  expect(LocalDateScalar.parseLiteral(parseValue(`"${day}"`))).toBe(day);
});

test.each([
  '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01',
  '2026-1-1', '26-01-01', '2026-11-25T00:00:00Z', ' 2026-11-25', '2026-11-25\n', '', 20261125, null, undefined, true, ['2026-11-25'], {}, new Date(0),
])('refuses %j', (value) => {
  expect(() => LocalDateScalar.parseValue(value)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_DATE' }) }));
});

test('names the literal it refuses', () => {
  expect(() => LocalDateScalar.parseLiteral(parseValue('20261125'))).toThrow(/"20261125" is not a day/);
});
