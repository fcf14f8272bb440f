import { expect, test } from 'vitest';

import { categories } from './categories.js';

test('every slug is unique and kebab-case', () => {
  const slugs = categories.map(({ slug }) => slug);
  expect(slugs).toHaveLength(31);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(categories)('$slug has all its texts, and its description is a sentence', ({ label, english, description }) => {
  for (const text of [label, english]) expect(text).toMatch(/^\S.*[^.\s]$/);
  expect(description).toMatch(/^[A-ZÄÖÜ].+\.$/);
});
