import { Random } from '@miteinander/activities/testing/random.js';
import { expect, test } from 'vitest';

import { LoadQuestions } from './load-questions.ts';
import { planLoad } from './plan-load.ts';

const DAY = '2026-11-22';

const positionsIn = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => {
    const { near } = JSON.parse(new URL(address, 'http://here').searchParams.get('variables') ?? '{}') as { near?: { position: object } };
    return near === undefined ? [] : [JSON.stringify(near.position)];
  });

const planned = (cached: number): { popular: string[]; addresses: string[] } => {
  const questions = new LoadQuestions(1, DAY);
  const popular = questions.popular(50);
  return { popular, addresses: planLoad({ requests: 4000, cached, popular, rare: () => questions.rare() }, new Random(2)) };
};

test('asks the same for the same seed and day', () => {
  expect(planned(0.9)).toEqual(planned(0.9));
});

test('asks nine in ten what others have asked, the first of it most', () => {
  const { popular, addresses } = planned(0.9);
  const places = addresses.map((address) => popular.indexOf(address)).filter((place) => place >= 0);
  expect(new Set(popular).size).toBe(popular.length);
  expect(places.length / addresses.length).toBeCloseTo(0.9, 1);
  expect(places.filter((place) => place < popular.length / 4).length / places.length).toBeCloseTo(0.5, 1);
});

test('asks each new question from a cell of the grid that nobody asked from', () => {
  const { popular, addresses } = planned(0);
  const positions = positionsIn(addresses);
  expect(new Set(positions).size).toBe(addresses.length);
  expect(new Set([...positions, ...positionsIn(popular)]).size).toBe(addresses.length + 50);
});
