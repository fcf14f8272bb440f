import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../testing/temporary-folder.js';
import { explainFailure } from './explain-failure.js';
import { startErrors } from './start-errors.js';

test('a failure we know is its own sentence', async () => {
  expect(await explainFailure(startErrors.portTaken(4000), '/nowhere')).toBe(
    'Port 4000 is taken by another program; choose another one: PORT=4001 npx -y pnpm start',
  );
});

test.each(['53100', 'ENOSPC'])('%s means that the disk is full', async (code) => {
  expect(await explainFailure(Object.assign(new Error('no'), { code }), '/data')).toMatch(/^The disk that holds \/data is full; free some space/);
});

test('an unforeseen failure is logged without passwords', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const sentence = await explainFailure(new Error('lost postgres://anna:geheim@db/mit\nsecond line'), folder);
  expect(sentence).toBe(`Something unforeseen went wrong (lost postgres://anna:***@db/mit); the details are in ${folder}/log/start.log.`);
  expect(await readFile(join(folder, 'log/start.log'), 'utf8')).not.toContain('geheim');
});
