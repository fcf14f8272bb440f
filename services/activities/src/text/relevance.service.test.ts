import { afterAll, beforeAll, expect, test } from 'vitest';

import { EVERYDAY_QUESTIONS, UNSEEN_QUESTIONS } from './testing/everyday-questions.js';
import { exampleOffers } from './testing/example-programme.js';
import { openTextFixture, type TextFixture } from './testing/text-fixture.js';

const offers = exampleOffers();
let fixture: TextFixture;

beforeAll(async () => {
  fixture = await openTextFixture();
  await fixture.learn(...offers);
});

afterAll(() => fixture?.close());

interface Judged {
  question: string;
  expected: string[];
  hits: string[];
}

const judge = (questions: typeof EVERYDAY_QUESTIONS): Promise<Judged[]> =>
  Promise.all(
    questions.map(async ([question, list]) => ({
      question,
      expected: list.split(' ').filter(Boolean),
      hits: (await fixture.answering(question, offers)).map((index) => offers[index]?.id ?? ''),
    })),
  );

/** Of all that was expected, how much was found; of all that was found, how much was expected. */
function figuresOf(judged: readonly Judged[]): { recall: number; precision: number } {
  const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
  const right = sum(({ expected, hits }) => expected.filter((id) => hits.includes(id)).length);
  return { recall: right / sum(({ expected }) => expected.length), precision: right / sum(({ hits }) => hits.length) };
}

/** One line for each question that was not answered exactly. */
const differences = (judged: readonly Judged[]): string =>
  judged
    .flatMap(({ question, expected, hits }) => {
      const missing = expected.filter((id) => !hits.includes(id));
      const more = hits.filter((id) => !expected.includes(id));
      return missing.length + more.length === 0 ? [] : [`"${question}" misses ${missing.join(' ') || 'nothing'}, adds ${more.join(' ') || 'nothing'}`];
    })
    .join('\n');

test('every expected offer belongs to the example programme', () => {
  const ids = new Set(offers.map(({ id }) => id));
  const unknown = [...EVERYDAY_QUESTIONS, ...UNSEEN_QUESTIONS].flatMap(([, list]) => list.split(' ').filter((id) => id !== '' && !ids.has(id)));
  expect(unknown).toEqual([]);
});

test.each([
  ['everyday', EVERYDAY_QUESTIONS, { recall: 0.95, precision: 0.7 }],
  ['unseen', UNSEEN_QUESTIONS, { recall: 0.75, precision: 0.55 }],
] as const)('%s questions find nearly everything that answers them and little else', async (_, questions, least) => {
  const judged = await judge(questions);
  const figures = figuresOf(judged);
  const message = `${JSON.stringify(figures)}\n${differences(judged)}`;
  if (process.env['SHOW_RELEVANCE'] === '1') console.info(message);
  expect(figures.recall, message).toBeGreaterThan(least.recall);
  expect(figures.precision, message).toBeGreaterThan(least.precision);
});
