import { expect, test } from 'vitest';

import { needs } from './needs.js';

test('there are 22 everyday needs and the two special ones', () => {
  const special = needs.filter((need) => 'special' in need).map(({ slug }) => slug);
  expect(special).toEqual(['heat', 'crisis']);
  expect(needs).toHaveLength(24);
});

test('every slug is unique and kebab-case', () => {
  const slugs = needs.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(needs)('$slug has all its texts, and its sentences end like sentences', ({ label, plainLabel, english, description }) => {
  for (const text of [label, english]) expect(text).toMatch(/^\S.*[^.\s]$/);
  for (const sentence of [plainLabel, description]) expect(sentence).toMatch(/^[A-ZÄÖÜ].+\.$/);
});
