import { expect, test } from 'vitest';

import { normaliseWordCode } from './word-code.js';
import { WORDS } from './words.js';

const written = WORDS.map(normaliseWordCode);

test('there are exactly as many words as ten bits tell apart, each once', () => {
  expect(WORDS).toHaveLength(1024);
  expect(new Set(written).size).toBe(1024);
});

test('every word is a noun of three to nine letters that the address can carry', () => {
  for (const word of WORDS) expect(word).toMatch(/^[A-ZÄÖÜ][a-zäöüß]{2,8}$/);
  for (const word of written) expect(word).toMatch(/^[a-z]{3,12}$/);
});

test('four letters are enough to know a word', () => {
  expect(new Set(written.map((word) => word.slice(0, 4))).size).toBe(1024);
});

test('one slip never makes another word of the list', () => {
  const known = new Set(written);
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const slips = (word: string): string[] =>
    Array.from({ length: word.length + 1 }, (_, at) => [
      word.slice(0, at) + word.slice(at + 1),
      ...letters.flatMap((letter) => [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)]),
    ]).flat();
  const taken = written.flatMap((word) => slips(word).filter((slip) => slip !== word && known.has(slip)));
  expect(taken).toEqual([]);
});
