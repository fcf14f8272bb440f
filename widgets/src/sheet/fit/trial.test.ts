import { expect, test } from 'vitest';

import { OMISSIONS, trials } from './trial.js';

test.each(['A5', 'A4', 'LARGE'] as const)('on %s everything is tried first, then less and less, and the smallest type last', (size) => {
  const all = trials(size);
  expect(all[0]?.omitted.size).toBe(0);
  expect(all.at(-1)?.omitted).toEqual(new Set(OMISSIONS));
  for (const [at, { omitted, scale }] of all.entries()) {
    const before = all[at - 1];
    if (!before) continue;
    expect([...before.omitted].every((omission) => omitted.has(omission))).toBe(true);
    expect(scale).toBeLessThanOrEqual(before.scale);
    expect(omitted.size > before.omitted.size || scale < before.scale || size === 'LARGE').toBe(true);
  }
});

test('large type is never made smaller', () => {
  expect(new Set(trials('LARGE').map(({ scale }) => scale))).toEqual(new Set([1]));
});

test('the map goes first and the German title under another one last', () => {
  expect([OMISSIONS[0], OMISSIONS.at(-1)]).toEqual(['MAP', 'GERMAN_TITLE']);
});
