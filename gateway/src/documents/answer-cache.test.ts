import { expect, test, vi } from 'vitest';
import { AnswerCache, type AnswerCacheOptions } from './answer-cache.js';
import type { Keys, WorkedOut } from './kept-answer.js';
import { readyAnswer } from './ready-answer.js';

const worked = async (text: string, { keep = true, failed = false, keys = null as Keys } = {}): Promise<WorkedOut> => ({ answer: readyAnswer(text, 200, keep && !failed), failed, keys });

const answering = (text: string, options = {}) => vi.fn(() => worked(text, options));

/** A cache whose time one can hold. */
const held = (options: AnswerCacheOptions = {}) => {
  const time = { now: 1000 };
  const outcomes: string[] = [];
  const cache = new AnswerCache({ clock: () => time.now, observer: { ...options.observer, cached: (outcome: string) => void outcomes.push(outcome) } as never, ...options });
  const ask = async (work: () => Promise<WorkedOut>, question = 'question'): Promise<string> => (await cache.get(question, work)).answer.plain.toString();
  return { time, cache, outcomes, ask };
};

test('an answer is handed out as it is for a minute, once more while a new one is worked out, and then the new one', async () => {
  const { time, ask, outcomes } = held();
  expect(await ask(answering('one'))).toBe('one');
  time.now += 59_999;
  expect(await ask(answering('never'))).toBe('one');
  time.now += 1;
  expect(await ask(answering('two'))).toBe('one');
  await vi.waitFor(async () => expect(await ask(answering('three'))).toBe('two'));
  expect(outcomes).toEqual(expect.arrayContaining(['miss', 'hit', 'stale']));
});

test('whoever asks after the ten minutes waits for a new answer', async () => {
  const { time, ask } = held();
  await ask(answering('one'));
  time.now += 660_001;
  expect(await ask(answering('two'))).toBe('two');
});

test('five thousand who ask at once for what has become old wait for one answer', async () => {
  const { cache, ask, outcomes } = held();
  await ask(answering('one'));
  cache.forget(null);
  const work = answering('two');
  const answers = await Promise.all(Array.from({ length: 5000 }, () => ask(work)));
  expect(new Set(answers)).toEqual(new Set(['two']));
  expect(work).toHaveBeenCalledTimes(1);
  expect(outcomes.filter((outcome) => outcome === 'joined')).toHaveLength(4999);
});

test.each([
  ['what it rests on', new Set(['Activity:1']), new Set(['Activity:1', 'Place:9']), 'new'],
  ['something else', new Set(['Activity:2']), new Set(['Activity:1']), 'old'],
  ['everything', null, new Set(['Activity:1']), 'new'],
  ['anything, when it rests on everything,', new Set(['Activity:2']), null, 'new'],
  ['only the search, when it rests on everything,', new Set<string>(), null, 'new'],
  ['only the search', new Set<string>(), new Set(['Activity:1']), 'old'],
])('after a change of %s an answer is the right one', async (_what, changed, keys, expected) => {
  const { cache, ask } = held();
  await ask(answering('old', { keys }));
  expect(cache.forget(changed)).toBe(expected === 'new' ? 1 : 0);
  expect(await ask(answering('new', { keys }))).toBe(expected);
});

test('what was read before a change is good for those who waited, and for nobody who comes later', async () => {
  const { cache, ask } = held();
  const gate = Promise.withResolvers<void>();
  const slow = ask(async () => (await gate.promise, worked('before', { keys: new Set(['Activity:1']) })));
  cache.forget(new Set(['Activity:1']));
  expect(await ask(answering('after', { keys: new Set(['Activity:1']) }))).toBe('after');
  gate.resolve();
  expect(await slow).toBe('before');
  expect(await ask(answering('never'))).toBe('after');
});

test('a change that does not concern what is being worked out lets it be kept', async () => {
  const { cache, ask } = held();
  const gate = Promise.withResolvers<void>();
  const slow = ask(async () => (await gate.promise, worked('one', { keys: new Set(['Activity:1']) })));
  cache.forget(new Set(['Activity:2']));
  gate.resolve();
  await slow;
  expect(await ask(answering('two'))).toBe('one');
});

test.each([
  ['fails', () => Promise.reject(new Error('down'))],
  ['lacks what a service would have said', answering('partial', { failed: true })],
])('when the new answer %s, the old one is handed out for a day, with a word for caches to ask again soon', async (_what, work) => {
  const { time, cache, ask } = held();
  await ask(answering('one'));
  cache.forget(null);
  expect(await ask(work)).toBe('one');
  expect(cache.fresh('question')?.answer.caching).toContain('max-age=5');
  const again = vi.fn(() => work());
  expect(await ask(again)).toBe('one');
  expect(again).not.toHaveBeenCalled();
  time.now += 2001;
  expect(await ask(answering('two'))).toBe('two');
  time.now += 86_400_001;
  if (_what === 'fails') await expect(ask(work)).rejects.toThrow('down');
  else expect(await ask(work)).toBe('partial');
});

test('the oldest answers make room when the bytes run out, and one too large is passed on without being kept', async () => {
  const { ask } = held({ maximumBytes: 3000 });
  const work = answering('x'.repeat(900));
  for (const question of ['one', 'two', 'three', 'one']) await ask(work, question);
  expect(work).toHaveBeenCalledTimes(4);
  const huge = vi.fn(async (): Promise<WorkedOut> => ({ answer: { status: 200, keep: true, etag: 'W/""', plain: Buffer.alloc(5000) }, keys: null, failed: false }));
  await ask(huge, 'huge');
  await ask(huge, 'huge');
  expect(huge).toHaveBeenCalledTimes(2);
});

test('a failure reaches everybody who waits and is then forgotten', async () => {
  const { ask } = held();
  const work = vi.fn().mockRejectedValueOnce(new Error('down')).mockImplementation(() => worked('up'));
  const waiting = await Promise.allSettled([ask(work), ask(work)]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(work).toHaveBeenCalledTimes(1);
  expect(await ask(work)).toBe('up');
});

test('an answer not meant to be kept is worked out again', async () => {
  const { ask } = held();
  const work = answering('partial', { keep: false });
  await ask(work);
  await ask(work);
  expect(work).toHaveBeenCalledTimes(2);
});

/** Work that is over when somebody says so, and how much of it is under way. */
const slow = () => {
  const ends: (() => void)[] = [];
  const begin = vi.fn(async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
    return worked('new');
  });
  return { begin, end: () => ends.splice(0).forEach((resolve) => resolve()) };
};

const questions = Array.from({ length: 20 }, (_, number) => `question ${number}`);

test('what is past its time all at once is worked out anew one by one, and everybody has the old answers meanwhile', async () => {
  const { time, ask } = held();
  for (const question of questions) await ask(answering('old'), question);
  time.now += 60_000;
  const { begin, end } = slow();
  for (let times = 0; times < 3; times += 1) for (const question of questions) expect(await ask(begin, question)).toBe('old');
  await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(1));
  for (let done = 1; done < questions.length; done += 1) {
    end();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(done + 1));
  }
  end();
  await vi.waitFor(async () => expect(await Promise.all(questions.map((question) => ask(answering('never'), question)))).toEqual(questions.map(() => 'new')));
  expect(begin).toHaveBeenCalledTimes(questions.length);
});

test('nobody who needs a new answer waits for the turn of those that are only past their time', async () => {
  const { time, cache, ask } = held();
  for (const question of questions) await ask(answering('old'), question);
  time.now += 60_000;
  const { begin, end } = slow();
  for (const question of questions) await ask(begin, question);
  cache.forget(null);
  expect(await ask(answering('changed'), questions.at(-1))).toBe('changed');
  expect(await ask(answering('other'), 'another question')).toBe('other');
  end();
  await vi.waitFor(() => expect(begin.mock.calls.length).toBeGreaterThan(1));
  expect(await ask(answering('never'), questions.at(-1))).toBe('changed');
});
