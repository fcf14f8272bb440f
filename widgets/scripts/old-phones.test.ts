import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'acorn';
import { expect, onTestFinished, test } from 'vitest';

import { Bundler } from './bundler.ts';

const widgets = join(import.meta.dirname, '..');

/** Throws at the first thing a browser of 2018 does not understand. Importing later came to browsers before it came to the standard. */
const parseAsOld = (code: string): unknown => parse(code.replaceAll(/\bimport\(/g, 'later('), { ecmaVersion: 2018, sourceType: 'module' });

test('the page at home and its worker are written in what phones of 2019 understand', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const bundler = new Bundler(folder, join(widgets, 'tsconfig.json'));
  await bundler.bundle(join(widgets, 'src/recipe/main.ts'), 'recipe.js', 'old');
  await bundler.bundle(join(widgets, 'src/recipe/service-worker.ts'), 'rezept-sw.js', 'old');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  expect(names).toEqual(expect.arrayContaining(['recipe.js', 'rezept-sw.js', 'recipe.ar.old.js']));
  const codes = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  for (const code of codes) {
    expect(() => parseAsOld(code)).not.toThrow();
    // Younger than those phones: globalThis, and looking back in a pattern.
    expect(code).not.toMatch(/\bglobalThis\b|\(\?<[=!]/);
  }
});

test('a modern file keeps its modern words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'frame-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const bundler = new Bundler(folder, join(widgets, 'tsconfig.json'));
  await bundler.bundle(join(widgets, 'src/desk/main.ts'), 'desk.js');
  const code = await readFile(join(folder, 'desk.js'), 'utf8');
  expect(() => parseAsOld(code)).toThrow();
});
