import { expect, test } from 'vitest';
import { encodedAnswer, packedAnswer, readyAnswer } from './ready-answer.js';

const held = ({ buffer }: Buffer): number => buffer.byteLength;

test.each([100, 5000])('an answer that is kept holds no more memory than it has bytes, in every encoding: %i titles', async (count) => {
  const answer = readyAnswer(JSON.stringify({ data: { titles: Array.from({ length: count }, (_, number) => `Mittagstisch ${number}`) } }), 200, true);
  const packed = await packedAnswer(answer);
  const all = [answer.plain, await encodedAnswer(answer, 'br'), await encodedAnswer(answer, 'gzip'), packed.br ?? Buffer.alloc(0)];
  expect(all.every(({ length }) => length > 100)).toBe(true);
  expect(all.map(held)).toEqual(all.map(({ length }) => length));
});
