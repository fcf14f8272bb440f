import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { ApiKey } from './api-key.js';
import { bearerKey } from './bearer.js';
import { digestOf, readKeyFile, writeKeyFile } from './key-file.js';
import { KeyRing } from './key-ring.js';

const keyOf = (text: string, label = text): ApiKey => ({ digest: digestOf(text), label, perMinute: 1000, since: '2026-11-23' });

const fileIn = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'api-keys.json');
};

const ringOn = async (file: string) => {
  const clock = { now: 0 };
  const lines: string[] = [];
  const log = { error: (...words: unknown[]) => void lines.push(inspect(words)), info: () => undefined };
  const ring = await KeyRing.open(file, { log: log as never, clock: () => clock.now });
  return { ring, clock, lines };
};

test('a key is found by what is kept of it, and the file is for its owner alone', async () => {
  const file = await fileIn();
  await writeKeyFile(file, [keyOf('mit_one', 'Stadt Telgte')]);
  const { ring } = await ringOn(file);
  expect([await ring.find('mit_one'), await ring.find('mit_two'), await ring.find(''), await ring.find(digestOf('mit_one'))]).toEqual([keyOf('mit_one', 'Stadt Telgte'), undefined, undefined, undefined]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(inspect(ring, { depth: 6, showHidden: true })).not.toContain('mit_one');
});

test('what is added counts and what is removed ends, within a second and without a restart', async () => {
  const file = await fileIn();
  const { ring, clock } = await ringOn(file);
  expect(await ring.find('mit_one')).toBeUndefined();
  await writeKeyFile(file, [keyOf('mit_one')]);
  clock.now += 1000;
  expect(await ring.find('mit_one')).toBeDefined();
  await writeKeyFile(file, [keyOf('mit_two')]);
  clock.now += 1000;
  expect([await ring.find('mit_one'), await ring.find('mit_two')]).toEqual([undefined, keyOf('mit_two')]);
  await rm(file);
  clock.now += 1000;
  expect(await ring.find('mit_two')).toBeUndefined();
});

test('between two looks nobody touches the file', async () => {
  const file = await fileIn();
  const { ring, clock } = await ringOn(file);
  await writeKeyFile(file, [keyOf('mit_one')]);
  clock.now += 999;
  expect(await ring.find('mit_one')).toBeUndefined();
});

test('a damaged file stops the start, but not a system that runs: what it knew stays known', async () => {
  const file = await fileIn();
  await writeKeyFile(file, [keyOf('mit_one')]);
  const { ring, clock, lines } = await ringOn(file);
  await writeFile(file, '{"keys": [{"digest": "00"}]}');
  clock.now += 1000;
  expect(await ring.find('mit_one')).toBeDefined();
  expect(lines.join()).toContain('entry 1 of');
  await expect(KeyRing.open(file)).rejects.toThrow(/entry 1 of "keys" is not complete\. Correct it/);
  await writeKeyFile(file, [keyOf('mit_two')]);
  clock.now += 1000;
  expect(await ring.find('mit_two')).toBeDefined();
});

test.for(['', '[]', '{', '{"keys": {}}', '{"keys": [null]}', '{"keys": [{"digest": "zz", "label": "a", "perMinute": 1, "since": ""}]}'])('%j is no file of keys', async (text) => {
  const file = await fileIn();
  await writeFile(file, text);
  await expect(readKeyFile(file)).rejects.toThrow('The file of API keys');
});

test('a file that may not be read says so', async () => {
  // Not even root may read a folder as a file.
  const folder = dirname(await fileIn());
  await expect(readKeyFile(folder)).rejects.toThrow('EISDIR');
});

test('without a file there are no keys', async () => {
  expect(await (await KeyRing.open(undefined)).find('mit_one')).toBeUndefined();
});

test.for([
  ['Bearer mit_one', 'mit_one'],
  ['bearer   mit_one ', 'mit_one'],
  ['Bearer', ''],
  ['Bearer a b', 'a b'],
  ['Basic dXNlcjpwYXNz', undefined],
  ['mit_one', undefined],
  [undefined, undefined],
] as const)('the header %j carries the key %j', ([header, key]) => {
  expect(bearerKey(header)).toBe(key);
});
