import { expect, test, vi } from 'vitest';
import type { SharedStore } from '../shared/shared-store.js';
import type { WorkedOut } from './kept-answer.js';
import { readyAnswer } from './ready-answer.js';
import { SharedAnswers } from './shared-answers.js';

const inMemory = (): SharedStore => {
  const kept = new Map<string, Buffer>();
  return { read: async (key) => kept.get(key), write: async (key, value) => void kept.set(key, value), take: async () => 0, close: async () => undefined };
};

const answering = (text: string, keep = true) => vi.fn(async (): Promise<WorkedOut> => ({ answer: readyAnswer(text, 200, keep), keys: null, failed: false }));

const textOf = async (worked: Promise<WorkedOut>): Promise<string> => (await worked).answer.plain.toString();

test('what one gateway has worked out the other hands out', async () => {
  const store = inMemory();
  const [one, two] = [new SharedAnswers(store, () => '1'), new SharedAnswers(store, () => '1')];
  expect(await textOf(one.get('question', answering('one')))).toBe('one');
  const work = answering('two');
  expect(await textOf(two.get('question', work))).toBe('one');
  expect(work).not.toHaveBeenCalled();
  expect(await textOf(two.get('another', work))).toBe('two');
});

test('nobody is handed an answer from before a change they know of', async () => {
  const store = inMemory();
  await new SharedAnswers(store, () => '1').get('question', answering('one'));
  expect(await textOf(new SharedAnswers(store, () => '2').get('question', answering('two')))).toBe('two');
});

test('an answer during which something changed is not shared', async () => {
  const store = inMemory();
  let position = '1';
  await new SharedAnswers(store, () => position).get('question', async () => ((position = '2'), answering('one')()));
  expect(await textOf(new SharedAnswers(store, () => '1').get('question', answering('new')))).toBe('new');
});

test.each([
  ['before the first word about changes', null, true],
  ['that is not to be kept', '1', false],
])('an answer %s is not shared', async (_what, position, keep) => {
  const store = inMemory();
  await new SharedAnswers(store, () => position).get('question', answering('one', keep));
  expect(await textOf(new SharedAnswers(store, () => position).get('question', answering('two')))).toBe('two');
});
