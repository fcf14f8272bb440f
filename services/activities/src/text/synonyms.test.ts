import { expect, test } from 'vitest';

import { audienceGroups } from '../vocabulary/audience-groups.js';
import { categories } from '../vocabulary/categories.js';
import { needs } from '../vocabulary/needs.js';
import { SYNONYMS } from './synonyms.js';
import { searchable } from './thesaurus.js';
import { wordsOf } from './words-of.js';

const entriesOf = (...lists: (string | undefined)[]) => lists.flatMap((list) => (list === undefined ? [] : list.split(',').map((entry) => entry.trim())));
const slugs = {
  need: needs.map(({ slug }): string => slug),
  category: categories.map(({ slug }): string => slug),
  audience: audienceGroups.map(({ slug }): string => slug),
};

test('every group has a name of its own', () => {
  expect(new Set(SYNONYMS.map(({ name }) => name)).size).toBe(SYNONYMS.length);
});

test.each(SYNONYMS)('$name says what it means in words a question can have', ({ words, asks, finds }) => {
  for (const entry of entriesOf(words, asks, finds)) {
    expect(searchable(entry).length, `the stop words leave too little of "${entry}"`).toBeGreaterThanOrEqual(Math.min(wordsOf(entry).length, 2));
    expect(wordsOf(entry), entry).not.toHaveLength(0);
  }
});

test.each(SYNONYMS)('$name names slugs that exist', ({ slugs: list }) => {
  for (const entry of entriesOf(list)) {
    const [kind, slug] = entry.split('.');
    expect(slugs[kind as keyof typeof slugs], entry).toContain(slug);
  }
});

test('every need, category and audience is reached by everyday words', () => {
  const reached = new Set(SYNONYMS.flatMap(({ slugs: list }) => entriesOf(list)));
  const all = Object.entries(slugs).flatMap(([kind, list]) => list.map((slug) => `${kind}.${slug}`));
  expect(all.filter((slug) => !reached.has(slug))).toEqual([]);
});
