import { expect, test, vi } from 'vitest';
import { AnswerCache } from './answer-cache.js';
import { readyAnswer } from './ready-answer.js';

const answer = (text: string, keep = true) => vi.fn(() => readyAnswer(text, 200, keep));

test('an answer is kept for its lifetime', async () => {
  const cache = new AnswerCache({ lifetimeMilliseconds: 50 });
  const work = answer('one');
  await cache.get('question', work);
  expect(await cache.get('question', work)).toMatchObject({ plain: Buffer.from('one') });
  expect(work).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setTimeout(resolve, 80));
  await cache.get('question', work);
  expect(work).toHaveBeenCalledTimes(2);
});

test('the oldest answers make room when the bytes run out, and one too large is passed on without being kept', async () => {
  const cache = new AnswerCache({ maximumBytes: 3000 });
  const work = answer('x'.repeat(900));
  for (const question of ['one', 'two', 'three', 'one']) await cache.get(question, work);
  expect(work).toHaveBeenCalledTimes(4);
  const huge = vi.fn(async () => ({ status: 200, keep: true, etag: 'W/""', plain: Buffer.alloc(5000) }));
  await cache.get('huge', huge);
  await cache.get('huge', huge);
  expect(huge).toHaveBeenCalledTimes(2);
});

test('a failure reaches everybody who waits and is then forgotten', async () => {
  const cache = new AnswerCache();
  const work = vi.fn().mockRejectedValueOnce(new Error('down')).mockImplementation(() => readyAnswer('up', 200, true));
  const waiting = await Promise.allSettled([cache.get('question', work), cache.get('question', work)]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(work).toHaveBeenCalledTimes(1);
  expect(await cache.get('question', work)).toMatchObject({ status: 200 });
});

test('an answer not meant to be kept is worked out again', async () => {
  const cache = new AnswerCache();
  const work = answer('partial', false);
  await cache.get('question', work);
  await cache.get('question', work);
  expect(work).toHaveBeenCalledTimes(2);
});
