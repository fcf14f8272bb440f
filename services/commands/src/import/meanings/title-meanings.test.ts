import { categories } from '@miteinander/activities/vocabulary/categories.js';
import { needs } from '@miteinander/activities/vocabulary/needs.js';
import { expect, test } from 'vitest';
import { TITLE_MEANINGS, titleMeaning } from './title-meanings.js';

test('every category and need of the table is one of the directory', () => {
  const known = new Set<string>([...categories, ...needs].map(({ slug }) => slug));
  const used = [...TITLE_MEANINGS, titleMeaning('')].flatMap((meaning) => [...meaning.categories, ...meaning.needs]);
  expect([...new Set(used)].filter((slug) => !known.has(slug))).toEqual([]);
});

test('a title that says nothing is a meeting for no need', () => {
  expect(titleMeaning('Jahreshauptversammlung')).toEqual({ categories: ['meeting'], needs: [] });
});

test('an afternoon of games is for people with few contacts, a card tournament is a game only', () => {
  expect(titleMeaning('Spielenachmittag').needs).toEqual(['isolation']);
  expect(titleMeaning('Preisskat / Knobeln')).toEqual({ categories: titleMeaning('Spielenachmittag').categories, needs: [] });
});
