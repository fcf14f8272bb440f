import { expect, test } from 'vitest';

import { formatLocal, parseLocal } from './local-minute.js';

test.each(['1969-12-31T23:59', '1970-01-01T00:00', '2024-02-29T12:30', '2026-12-31T23:59'])('%s is read and written again', (local) => {
  expect(parseLocal(local)).toBe(Date.parse(`${local}Z`) / 60_000);
  expect(formatLocal(parseLocal(local))).toBe(local);
});

test.each(['2026-02-30T10:00', '2026-11-25T24:00', '2026-11-25T10:60', '2026-11-25', '2026-11-25T10:00:00', '2026-11-25T10:00Z', 'morgen'])(
  '%s is refused with what would be right',
  (local) => {
    expect(() => parseLocal(local)).toThrow(`„${local}“ ist keine Uhrzeit`);
    expect(() => parseLocal(local)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'LOCAL_TIME_UNREADABLE' }) }));
  },
);
