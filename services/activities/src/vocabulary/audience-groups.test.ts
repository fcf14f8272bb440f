import 'reflect-metadata';

import { expect, test } from 'vitest';

import { audienceGroups } from './audience-groups.js';
import { toAudienceGroups } from './vocabulary.mapper.js';

test('every slug is unique and kebab-case', () => {
  const slugs = audienceGroups.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each(audienceGroups)('$slug has all its texts, and its description is a sentence', ({ label, english, description }) => {
  for (const text of [label, english]) expect(text).toMatch(/^\S.*[^.\s]$/);
  expect(description).toMatch(/^[A-ZÄÖÜ].+\.$/);
});

test('groups come in the order of the vocabulary with both names, and what is not of it is left out', () => {
  expect(toAudienceGroups(['children', 'astronauts', 'older-people']).map(({ slug, label, englishLabel }) => [slug, label, englishLabel])).toEqual([
    ['older-people', 'Ältere', 'Older people'],
    ['children', 'Kinder', 'Children'],
  ]);
  expect(toAudienceGroups([])).toEqual([]);
  expect(toAudienceGroups()).toHaveLength(audienceGroups.length);
});
