import { expect, test } from 'vitest';

import { withSection } from './sections.ts';

const TEXT = 'Before\n\n<!-- begin one -->\n\nold\n\n<!-- end one -->\n\n<!-- begin two -->\n<!-- end two -->\n';

test('replaces one section and leaves all else as it was', () => {
  expect(withSection(TEXT, 'one', 'new')).toBe(TEXT.replace('old', 'new'));
});

test('writes the same twice', () => {
  const once = withSection(TEXT, 'two', 'new');
  expect(withSection(once, 'two', 'new')).toBe(once);
});

test('says which markers are missing', () => {
  expect(() => withSection(TEXT, 'three', '')).toThrow('<!-- begin three -->');
});
