import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LoopLag } from './loop-lag.js';

test('being late is noticed, and forgotten when it is over', async () => {
  const lag = new LoopLag();
  const until = performance.now() + 250;
  while (performance.now() < until) {
    const turn = performance.now() + 60;
    while (performance.now() < turn);
    await sleep(1);
  }
  expect(lag.milliseconds()).toBeGreaterThan(20);
  await sleep(400);
  lag.milliseconds();
  await sleep(400);
  expect(lag.milliseconds()).toBeLessThan(20);
  lag.stop();
});
