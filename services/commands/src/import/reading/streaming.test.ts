import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { IMPORT_FORMATS } from '../formats.js';
import { openSourceFile } from './source-file.js';

const notes = { read: () => {}, merged: () => {}, reject: () => {}, repair: () => {}, hint: () => {} };

const pond = (index: number) => `${index},Teich ${index},51.5,7.2`;
const bookcase = (index: number) =>
  JSON.stringify({ type: 'Feature', id: `node/${index}`, properties: { amenity: 'public_bookcase' }, geometry: { type: 'Point', coordinates: [7, 51] } });
const numbers = Array.from({ length: 50_000 }, (_, index) => index);

test.each([
  ['bochum', `logger_id,name,latitude,longitude\n${numbers.map(pond).join('\n')}\n`],
  ['osm', `{"type":"FeatureCollection","features":[${numbers.map(bookcase).join(',')}]}`],
])('%s reads no further ahead than a few chunks of the file', async (name, content) => {
  const path = join(await temporaryFolder(onTestFinished), 'file');
  await writeFile(path, content);
  let bytes = 0;
  const file = await openSourceFile(path, (count) => {
    bytes += count;
  });
  const [reader] = (await IMPORT_FORMATS.find((format) => format.name === name)?.recognise(file)) ?? [];
  let records = 0;
  for await (const _ of reader?.read(notes) ?? []) {
    records += 1;
    if (records === 100) break;
  }
  expect(records).toBe(100);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(500_000);
  expect(file.bytes).toBeGreaterThan(1_000_000);
});
