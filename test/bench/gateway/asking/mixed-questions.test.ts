import { expect, test } from 'vitest';

import { mixedQuestion } from './mixed-questions.ts';

const HASH = 'a'.repeat(64);
const mixed = Array.from({ length: 9000 }, (_, number) => mixedQuestion(number, 'http://here', HASH, '"1"'));

test('has something of every kind in fixed shares', () => {
  const shareOf = (status: number): number => mixed.filter((question) => question.status === status).length / mixed.length;
  expect(shareOf(200)).toBeCloseTo(0.8, 5);
  expect(shareOf(304)).toBeCloseTo(0.1, 5);
  expect(shareOf(400) + shareOf(404) + shareOf(413)).toBeCloseTo(0.1, 5);
  expect(Math.min(shareOf(400), shareOf(404), shareOf(413))).toBeGreaterThan(0);
});

test('asks half of it only once', () => {
  const times = new Map<string, number>();
  for (const { url, status, body } of mixed) if (status === 200 && body === undefined) times.set(url, (times.get(url) ?? 0) + 1);
  expect([...times.values()].filter((count) => count === 1)).toHaveLength(4500);
});
