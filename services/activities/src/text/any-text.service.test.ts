import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { searchVector } from './search-vector.js';
import { STOP_WORDS } from './stop-words.js';
import { exampleOffers } from './testing/example-programme.js';
import { openTextFixture, titled, type TextFixture } from './testing/text-fixture.js';
import { toTextQuery } from './to-text-query.js';
import { wordsOf } from './words-of.js';

const offers = exampleOffers();
let fixture: TextFixture;

beforeAll(async () => {
  fixture = await openTextFixture();
  await fixture.learn(...offers);
});

afterAll(() => fixture?.close());

/** Fails when PostgreSQL cannot read one of them. */
async function cast(queries: readonly string[], vectors: readonly string[]): Promise<void> {
  await fixture.em.execute('select count(query::tsquery) from json_array_elements_text(?::json) as query', [JSON.stringify(queries)]);
  await fixture.em.execute('select count(vector::tsvector) from json_array_elements_text(?::json) as vector', [JSON.stringify(vectors)]);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...`'"\\&|!():*<->%_-.,;\u0000\u200f\u00adäßéİſﬁ٣𐌰👵a1 `), maxLength: 60 }),
  fc.array(fc.constantFrom("Café'", 'Handy:*', '!Trauer', '(Tisch', 'a\\b', '<->', 'مرحبا', 'Привіт', '老人', '👵🏽', "'); drop table", 'Eltern-', '-Kind', '60+'), { maxLength: 8 }).map((words) => words.join(' ')),
);

test('any text makes a query and a vector that PostgreSQL reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 20, maxLength: 40 }), async (texts) => {
      const queries = await Promise.all(texts.map((text) => toTextQuery(fixture.em, text)));
      await cast(queries.flatMap((query) => query?.tsquery ?? []), texts.map((text) => searchVector({ ...titled(text), summary: text, categories: [text], needs: [text] })));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['ten thousand letters', 'ä'.repeat(10_000)],
  ['ten thousand letters of two units each', '𐌰'.repeat(10_000)],
  ['ten thousand hyphens between letters', 'ab-'.repeat(10_000)],
  ['ten thousand words', 'Handy '.repeat(10_000)],
  ['ten thousand quotes', `'`.repeat(10_000)],
  ['ten thousand different words', Array.from({ length: 10_000 }, (_, index) => `wort${index}`).join(' ')],
])('%s make a query and a vector that PostgreSQL reads', async (_, text) => {
  const query = await toTextQuery(fixture.em, text);
  await expect(cast(query === null ? [] : [query.tsquery], [searchVector({ ...titled(text), description: text })])).resolves.toBeUndefined();
});

test.each(['', ' ', '?!', 'und mit der', 'was', '👵🏽 🎉', '\u0000', '---'])('%j restricts nothing', async (text) => {
  expect(await toTextQuery(fixture.em, text)).toBeNull();
});

test('umlauts written as two letters, without dots or in capitals make the same query', async () => {
  const words = [...new Set(offers.flatMap(({ title, summary }) => `${title} ${summary ?? ''}`.match(/\p{L}*[äöüÄÖÜ]\p{L}*/gu) ?? []))];
  expect(words.length).toBeGreaterThan(50);
  const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  for (const word of words) {
    const query = await toTextQuery(fixture.em, `${word} `);
    const digraphs = word.replace(/[äöü]/gi, (letter) => DIGRAPHS[letter] ?? letter);
    for (const spelling of [digraphs, word.normalize('NFD').replace(/\p{Mark}/gu, ''), word.toUpperCase(), word.normalize('NFD')]) {
      expect(await toTextQuery(fixture.em, `${spelling} `), spelling).toEqual(query);
    }
  }
});

test('every word of a title finds its offer, alone and with the others', async () => {
  const made = fc.array(fc.oneof(fc.constantFrom(...offers.flatMap(({ title }) => title.split(' '))), fc.string({ unit: fc.constantFrom(...'aeioubdkmnrstßäüö'), minLength: 3, maxLength: 12 })), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(made.map((words) => words.join(' ')), async (title) => {
      const offer = titled(title);
      await fixture.learn(offer);
      const words = title.split(' ').filter((word) => wordsOf(word).some(({ folded }) => !STOP_WORDS.has(folded)));
      for (const question of [title, `${title} `, ...words, ...words.map((word) => `${word} `)]) {
        expect(await fixture.answering(question, [offer]), question).toEqual([0]);
      }
    }),
    { numRuns: 60 },
  );
});
