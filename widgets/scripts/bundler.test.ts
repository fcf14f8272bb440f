import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { Bundler } from './bundler.ts';

/** A folder with these sources, and a bundler that writes beside them. */
async function bundling(sources: Readonly<Record<string, string>>): Promise<{ bundler: Bundler; entry: (name: string) => string; written: (name: string) => Promise<string>; names: () => Promise<string[]> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bundler-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const out = join(folder, 'out');
  return {
    bundler: new Bundler(out, join(import.meta.dirname, '../tsconfig.json')),
    entry: (name) => join(folder, name),
    written: (name) => readFile(join(out, name), 'utf8'),
    names: async () => (await readdir(out)).filter((name) => name.endsWith('.js')).toSorted(),
  };
}

const LATER = { 'list.ts': "export const open = () => import('./parts/details.js');", 'parts/details.ts': "export const words: string = 'Einzelheiten';" };

test('what is imported when it is wanted is a file of its own, at an address beside the first that changes with its content', async () => {
  const addressIn = async (words: string): Promise<string | undefined> => {
    const { bundler, entry, written, names } = await bundling({ ...LATER, 'parts/details.ts': `export const words = '${words}';` });
    await bundler.bundle(entry('list.ts'), 'list.js');
    expect(await names()).toEqual(['details.js', 'list.js']);
    expect(await written('list.js')).not.toContain(words);
    return /import\("(\.\/details\.js\?v=[0-9a-f]{12})"\)/.exec(await written('list.js'))?.[1];
  };
  const addresses = [await addressIn('heute'), await addressIn('heute'), await addressIn('morgen')];
  expect(addresses).not.toContain(undefined);
  expect(new Set(addresses).size).toBe(2);
  expect(addresses[0]).toBe(addresses[1]);
});

test('two files that want the same one share it, and every file has its integrity and its weight', async () => {
  const { bundler, entry, written } = await bundling({ ...LATER, 'map.ts': "export const open = () => import('./parts/details.js');" });
  await bundler.bundle(entry('list.ts'), 'list.js');
  await bundler.bundle(entry('map.ts'), 'map.js');
  expect(bundler.weights.map(({ name }) => name).toSorted()).toEqual(['details.js', 'list.js', 'map.js']);
  for (const [name, integrity] of Object.entries(bundler.integrity)) expect(integrity).toBe(`sha384-${createHash('sha384').update(await written(name)).digest('base64')}`);
});

test('two sources that would be written under one name are refused', async () => {
  const { bundler, entry } = await bundling({ ...LATER, 'details.ts': 'export const other = 1;' });
  await bundler.bundle(entry('list.ts'), 'list.js');
  expect(() => bundler.bundle(entry('details.ts'), 'details.js')).toThrow(/"details\.js" would be written from .*details\.ts and from .*details\.ts\. Rename one of them\./);
});
