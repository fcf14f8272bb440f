import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../testing/temporary-folder.js';
import { ensureCredentials } from './credentials.js';

test('makes a password for each name, readable by the owner of the file alone', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const file = join(folder, 'credentials.json');
  const { one = '', other = '' } = await ensureCredentials(file, ['one', 'other']);
  expect(one.length).toBeGreaterThanOrEqual(32);
  expect(other).not.toBe(one);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['credentials.json']);
});

test('keeps what is there and adds what is missing', async () => {
  const file = join(await temporaryFolder(onTestFinished), 'credentials.json');
  const { one } = await ensureCredentials(file, ['one']);
  expect(await ensureCredentials(file, ['one', 'other'])).toMatchObject({ one });
});

test('starts over when the file is damaged', async () => {
  const file = join(await temporaryFolder(onTestFinished), 'credentials.json');
  await writeFile(file, '{"one": "abc');
  expect(Object.keys(await ensureCredentials(file, ['one']))).toEqual(['one']);
});
