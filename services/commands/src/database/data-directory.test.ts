import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../testing/temporary-folder.js';
import { dataDirectoryError, prepareDataDirectory } from './data-directory.js';

test('makes the folder so that others may pass through it but not list it', async () => {
  const folder = join(await temporaryFolder(onTestFinished), 'new', 'data');
  expect(await prepareDataDirectory(folder)).toBe(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o711);
  expect((await stat(join(folder, 'log'))).isDirectory()).toBe(true);
});

test('says why a folder cannot be used', async () => {
  const file = join(await temporaryFolder(onTestFinished), 'file');
  await writeFile(file, '');
  await expect(prepareDataDirectory(file)).rejects.toThrow(`The data folder ${file} cannot be written (it is a file);`);
});

test.each([
  ['ENOSPC', 'The disk that holds /data is full;'],
  ['EROFS', 'The data folder /data cannot be written (read-only file system);'],
])('turns %s into a sentence', (code, sentence) => {
  expect(String(dataDirectoryError(Object.assign(new Error('no'), { code }), '/data'))).toContain(sentence);
});

test('passes on what has nothing to do with the folder', () => {
  const error = new Error('no');
  expect(dataDirectoryError(error, '/data')).toBe(error);
});
