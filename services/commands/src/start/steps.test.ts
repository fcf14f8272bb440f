import { expect, test } from 'vitest';

import { Steps } from './steps.js';

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return { steps: new Steps({ isTTY, write: (text) => written.push(text) }), written };
}

test('prints one line per step, with what it returned and how long it took', async () => {
  const { steps, written } = recorder(false);
  await steps.run('gazetteer', async () => '8170 postcodes');
  await steps.run('gateway', async () => ({ url: 'x' }));
  expect(written).toEqual(['✓ gazetteer: 8170 postcodes (0.0 s)\n', '✓ gateway (0.0 s)\n']);
});

test('draws a bar only where somebody watches', async () => {
  const [watched, piped] = [recorder(true), recorder(false)];
  for (const { steps } of [watched, piped]) await steps.run('gazetteer', async (report) => report(1, 2));
  expect(watched.written.join('')).toContain('████████████░░░░░░░░░░░░ 50 %');
  expect(piped.written).toHaveLength(1);
});

test('names the step that failed and passes the error on', async () => {
  const { steps, written } = recorder(false);
  const failing = steps.run('gateway', async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(written).toEqual(['✗ gateway\n']);
});
