import { afterEach, expect, test, vi } from 'vitest';
import { ChangeWatch, type ChangeWatchOptions } from './change-watch.js';
import type { Keys } from './kept-answer.js';

let watch: ChangeWatch | undefined;
afterEach(() => watch?.stop());

type Answer = Awaited<ReturnType<ChangeWatchOptions['ask']>>;

const said = (position: string, complete: boolean, ...ids: string[]): Answer => ({
  ok: true,
  whole: true,
  data: { changes: { position, complete, entities: ids.map((id) => ({ type: 'Activity', id })) } },
});

const following = (answers: (Answer | Error)[]) => {
  const [asked, told]: [(string | null)[], Keys[]] = [[], []];
  watch = new ChangeWatch({
    pauseMilliseconds: 1,
    ask: async ({ after }) => {
      asked.push(after);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error || answer === undefined) throw answer;
      return answer;
    },
    onChange: (changed) => void told.push(changed),
  });
  watch.start();
  return { asked, told };
};

test('every change is told once, and the next question begins where the last answer ended', async () => {
  const { asked, told } = following([said('1', false), said('1', true), said('2', true, 'a', 'b'), said('2', true)]);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(5));
  expect(told).toEqual([null, new Set(['Activity:a', 'Activity:b'])]);
  expect(asked.slice(0, 4)).toEqual([null, '1', '1', '2']);
});

test('what happens while nobody can say is told afterwards', async () => {
  const { asked, told } = following([said('1', false), new Error('down'), { ok: false, error: {} as never }, said('3', true, 'a'), said('3', true)]);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(5));
  expect(told).toEqual([null, new Set(['Activity:a'])]);
  expect(asked.slice(1, 4)).toEqual(['1', '1', '1']);
});

test('once stopped it asks no more', async () => {
  const { asked } = following([said('1', true)]);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
  await watch?.stop();
  const count = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveLength(count);
});

test('as long as nothing is kept, nobody is asked', async () => {
  let needed = false;
  const ask = vi.fn(async () => said('1', false));
  watch = new ChangeWatch({ pauseMilliseconds: 1, ask, isNeeded: () => needed, onChange: () => undefined });
  watch.start();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(ask).not.toHaveBeenCalled();
  needed = true;
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
});
