import { expect, test } from 'vitest';
import type { CodedExtensions } from '../errors/coded-extensions.js';
import { readyAnswer } from '../documents/ready-answer.js';
import { DistrictBundles, type BuiltDistrict, type DistrictBundlesOptions } from './district-bundles.js';

const error: CodedExtensions = { code: 'INTERNAL', hint: '', de: { message: '', hint: '' }, en: { message: '', hint: '' } };

/** A world whose bundles say how often it had changed when they began to be read. */
const world = (options: DistrictBundlesOptions = { pauseMilliseconds: 0 }) => {
  const state = { changes: 0, begun: [] as string[], broken: false, silent: false, whole: true, failed: 0, wait: () => Promise.resolve() };
  const bundles = new DistrictBundles(
    {
      position: async () => (state.silent ? { ok: false, error } : { ok: true, position: String(state.changes) }),
      build: async (ags): Promise<BuiltDistrict> => {
        const { changes, whole } = state;
        state.begun.push(ags);
        await state.wait();
        if (state.broken) return { ok: false, error };
        const answer = await readyAnswer(`seen ${changes}`, 200, whole);
        return { ok: true, whole, ready: { bundle: answer, texts: answer } };
      },
      failed: () => void state.failed++,
    },
    options,
  );
  const seen = async (ags = '05570'): Promise<string> => {
    const built = await bundles.get(ags);
    return built.ok ? built.ready.bundle.plain.toString() : built.error.code;
  };
  return { state, seen };
};

test('it is built once for all who ask, and again when something has changed', async () => {
  const { state, seen } = world();
  expect(await Promise.all([seen(), seen(), seen()])).toEqual(['seen 0', 'seen 0', 'seen 0']);
  expect(await seen()).toBe('seen 0');
  expect(state.begun).toHaveLength(1);
  state.changes++;
  expect(await Promise.all([seen(), seen()])).toEqual(['seen 1', 'seen 1']);
  expect(state.begun).toHaveLength(2);
});

test('who asks while an older state is being read gets the newer one', async () => {
  const { state, seen } = world();
  const gate = Promise.withResolvers<void>();
  state.wait = () => gate.promise;
  const first = seen();
  await expect.poll(() => state.begun.length).toBe(1);
  state.changes++;
  const second = seen();
  gate.resolve();
  expect(await first).toBe('seen 0');
  expect(await second).toBe('seen 1');
});

test('builds of a district begin with a pause in between, and everybody who waits gets the last state', async () => {
  const { state, seen } = world({ pauseMilliseconds: 120 });
  await seen();
  state.changes++;
  const waiting = seen();
  state.changes++;
  expect(await Promise.all([waiting, seen()])).toEqual(['seen 2', 'seen 2']);
  expect(state.begun).toHaveLength(2);
});

test('districts do not wait for each other', async () => {
  const { state, seen } = world({ pauseMilliseconds: 60_000 });
  expect(await Promise.all([seen('05570'), seen('05515')])).toEqual(['seen 0', 'seen 0']);
  expect(state.begun).toHaveLength(2);
});

test.each(['broken', 'silent'] as const)('when the services are %s the last good one is served, and a new one as soon as there can be one', async (how) => {
  const { state, seen } = world();
  await seen();
  state.changes++;
  state[how] = true;
  expect(await seen()).toBe('seen 0');
  expect(state.failed).toBe(1);
  state[how] = false;
  expect(await seen()).toBe('seen 1');
});

test('what lacks something is better than nothing, and worse than a good one', async () => {
  const { state, seen } = world();
  state.whole = false;
  expect(await seen()).toBe('seen 0');
  state.changes++;
  expect(await seen()).toBe('seen 1');
  state.whole = true;
  expect(await seen()).toBe('seen 1');
  state.whole = false;
  state.changes++;
  expect(await seen()).toBe('seen 1');
});

test('without any good one the failure is told', async () => {
  const { state, seen } = world();
  state.broken = true;
  expect(await seen()).toBe('INTERNAL');
});

test('somebody who asks in the middle of changes that do not end gets an answer all the same', async () => {
  const { state, seen } = world();
  state.wait = async () => void state.changes++;
  const answers = await Promise.all(Array.from({ length: 20 }, () => seen()));
  expect(answers.every((answer) => answer.startsWith('seen '))).toBe(true);
});

test('when the bytes run out the district asked for longest ago makes room', async () => {
  const { state, seen } = world({ pauseMilliseconds: 0, maximumBytes: 1000 });
  for (const ags of ['1', '2', '3', '2', '1']) await seen(ags);
  expect(state.begun).toHaveLength(4);
});
