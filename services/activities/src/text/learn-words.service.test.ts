import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTextFixture, titled, type TextFixture } from './testing/text-fixture.js';
import { toTextQuery } from './to-text-query.js';

let fixture: TextFixture;

beforeAll(async () => {
  fixture = await openTextFixture();
});

afterAll(() => fixture?.close());

const lexicon = () => fixture.em.execute<{ word: string; topic: boolean }[]>('select word, lexeme, topic from activities.search_word order by word');
const wordClasses = async (question: string) => (await toTextQuery(fixture.em, question))?.wordClasses;

test('words are learned once, and become topics when a title has them', async () => {
  const offer = { ...titled('Zwirbeldrehen'), description: 'Mit Knorzel und Öhrchen.' };
  await fixture.learn(offer);
  const learned = await lexicon();
  expect(learned.map(({ word, topic }) => [word, topic])).toEqual([['knorzel', false], ['ohrchen', false], ['zwirbeldrehen', true]]);
  await fixture.learn(offer, offer);
  expect(await lexicon()).toEqual(learned);
  await fixture.learn(titled('Knorzel'));
  expect((await lexicon()).find(({ word }) => word === 'knorzel')).toMatchObject({ topic: true });
  await fixture.learn(offer);
  expect((await lexicon()).find(({ word }) => word === 'knorzel')).toMatchObject({ topic: true });
});

test('two who learn the same words at once do not wait for each other', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `Zugleich${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`);
  await expect(Promise.all([fixture.learn(titled(words.join(' '))), fixture.learn(titled(words.toReversed().join(' ')))])).resolves.toBeDefined();
});

test('a question is known when offers or our own lists have all of its words', async () => {
  await fixture.learn(titled('Wichteln'));
  for (const known of ['Wichteln', 'Trauer', 'Handy kaputt', 'Seniorentanz Wichteln']) expect(await toTextQuery(fixture.em, known), known).toMatchObject({ known: true });
  for (const unknown of ['Wicht', 'Wichtelm', 'Qwertzuiop', 'Trauer Qwertzuiop']) expect(await toTextQuery(fixture.em, unknown), unknown).toMatchObject({ known: false });
});

test('word classes are names of our own lists or topics of offers, never what was typed otherwise', async () => {
  await fixture.learn({ ...titled('Klootschießen mit Herrn Obermöllmann'), description: 'Elfriede Obermöllmann begrüßt Sie.' });
  expect(await wordClasses('einsam')).toEqual(['Einsamkeit']);
  expect(await wordClasses('Alzheimer meiner Mutter')).toEqual(['Demenz']);
  expect(await wordClasses('Handy kaputt')).toEqual(['Handyhilfe']);
  expect(await wordClasses('Klootschießen ')).toEqual(['klootschiessen']);
  for (const secret of ['Obermöllmann', 'Elfriede', 'Müllerchen', '0171 234567', 'a@example.org']) expect(await wordClasses(`${secret} `), secret).toEqual([]);
});
