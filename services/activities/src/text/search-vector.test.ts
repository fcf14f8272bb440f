import { expect, test } from 'vitest';

import { searchVector } from './search-vector.js';

const lexemes = (vector: string) => Object.fromEntries(vector.split(' ').map((entry) => entry.replaceAll("'", '').split(':')));

test('each text has its weight', () => {
  const vector = lexemes(searchVector({
    title: 'Schach', summary: 'Boule', plainLanguage: 'Halma', description: 'Kegeln', placeName: 'Skat', organiserName: 'Bingo',
    needs: ['digital'], categories: ['animals'], audiences: ['women'],
  }));
  expect(vector['schach']).toMatch(/^\d+A$/);
  for (const lexeme of ['need.digital', 'category.animals', 'audience.women', 'handy', 'tier', 'frau']) expect(vector[lexeme], lexeme).toMatch(/^\d+B$/);
  for (const lexeme of ['boule', 'halma']) expect(vector[lexeme], lexeme).toMatch(/^\d+C$/);
  for (const lexeme of ['kegel', 'skat', 'bingo']) expect(vector[lexeme], lexeme).toMatch(/^\d+$/);
});

test('a compound stands there with its parts, all at the same position', () => {
  expect(searchVector({ title: 'Der Mittagstisch', needs: [], categories: [] })).toBe("'mittagstisch':2A 'mittag':2A 'tisch':2A");
});

test('absent texts, stop words and unknown slugs are no trouble', () => {
  expect(searchVector({ title: 'Und wir', summary: null, description: undefined, needs: [`un'known`], categories: [] })).toBe("'need.unknown':11B");
});

test('a word of a long text keeps no more positions than PostgreSQL does', () => {
  const vector = lexemes(searchVector({ title: 'Schach '.repeat(40_000), needs: [], categories: [] }));
  expect(vector['schach']?.split(',')).toHaveLength(255);
});

test('what is said twice at one place stands there once', () => {
  expect(searchVector({ title: 'Und', needs: ['unknown', 'unknown'], categories: [] })).toBe("'need.unknown':10B");
});
