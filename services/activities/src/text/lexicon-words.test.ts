import { expect, test } from 'vitest';

import { LexiconWords } from './lexicon-words.js';
import { titled } from './testing/text-fixture.js';

const taken = (words: LexiconWords): string[] => words.take().map(({ word, topic }) => (topic ? `${word}!` : word));

test('each word is handed out once, and once more when it becomes a topic', () => {
  const words = new LexiconWords();
  words.add({ ...titled('Häkeln'), description: 'Häkeln mit Wolle.' });
  expect(taken(words)).toEqual(['hakeln!', 'wolle']);
  words.add({ ...titled('Häkeln'), summary: 'Wolle' });
  expect(taken(words)).toEqual([]);
  words.add(titled('Wolle'));
  expect(taken(words)).toEqual(['wolle!']);
});

test('a name in a title is no topic, wherever else it stands', () => {
  const words = new LexiconWords();
  words.add({ ...titled('Vorlesen mit Frau Obermöllmann'), description: 'Frau Obermöllmann liest.' });
  expect(taken(words)).toEqual(['vorlesen!', 'frau', 'obermollmann', 'liest']);
});

test('words between hyphens are there as well', () => {
  const words = new LexiconWords();
  words.add(titled('Eltern-Kind-Treff'));
  expect(taken(words)).toEqual(['elternkindtreff!', 'eltern!', 'kind!', 'treff!']);
});
