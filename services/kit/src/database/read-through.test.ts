import { expect, test } from 'vitest';

import { numbered } from './read-through.js';

test.each([
  ['select 1', 'select 1'],
  ['select ? where a = ? and b = ?', 'select $1 where a = $2 and b = $3'],
  ["select '?', ?, 'it''s ?', ?", "select '?', $1, 'it''s ?', $2"],
  ['select "a?" from t where x = ?', 'select "a?" from t where x = $1'],
])('%s is sent as %s', (query, sent) => {
  expect(numbered(query)).toBe(sent);
});
