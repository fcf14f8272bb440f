import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { PlanStore } from './plan-store.js';
import type { PlannedAnswer } from './planner.js';

const planned = (query: string): PlannedAnswer => ({ answer: () => ({ data: {} }), plan: { kind: 'QueryPlan' }, document: parse(query) });

test('plans of trusted documents stay, however many others come', () => {
  const store = new PlanStore(100_000);
  const trusted = planned('{ trusted }');
  store.trust('trusted', trusted);
  for (let number = 0; number < 1000; number += 1) store.keep(`open ${number}`, planned(`{ a${number} }`));
  expect(store.get('trusted')).toBe(trusted);
});

test('of other plans as many are kept as there is room for, those that were asked for last', () => {
  const store = new PlanStore(100_000);
  store.keep('first', planned('{ first }'));
  for (let number = 0; number < 1000; number += 1) {
    store.keep(`open ${number}`, planned(`{ a${number} }`));
    store.get('first');
  }
  const kept = Array.from({ length: 1000 }, (_, number) => store.get(`open ${number}`)).filter((plan) => plan !== undefined);
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length).toBeLessThan(25);
  expect(store.get('first')).toBeDefined();
  expect(store.get('open 0')).toBeUndefined();
});

test('a plan for which there is no room at all is made anew each time', () => {
  const store = new PlanStore(10_000);
  store.keep('long', planned(`{ ${'field '.repeat(500)} }`));
  expect(store.get('long')).toBeUndefined();
});
