import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { deriveOutlines } from './derive.ts';

const here = import.meta.dirname;
const folder = join(process.env['SHARED_DIR'] ?? resolve(here, '../../../../shared'), 'data/municipalities');

test('the committed outlines are what the script makes of the source', async (context) => {
  const reason = `The raw data are not at ${folder}. Set SHARED_DIR to the folder that holds data/.`;
  if (!existsSync(folder)) {
    if (process.env['CI'] === 'true') throw new Error(reason);
    context.skip(reason);
  }
  const derived = await deriveOutlines(join(folder, 'nrw_gemeinden_vg5000.geojson'), join(folder, 'de_kreise_vg5000.geojson'));
  expect(derived === (await readFile(join(here, '../../data/outlines/outlines.json'), 'utf8'))).toBe(true);
});
