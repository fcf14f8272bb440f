import { expect, test } from 'vitest';

import { columnList } from './column-list.js';

test('names each column as its property is called', () => {
  expect(columnList(['id', 'plainLanguage', 'sourceUrl'])).toBe('id, plain_language as "plainLanguage", source_url as "sourceUrl"');
});
