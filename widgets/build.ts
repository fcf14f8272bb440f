import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build, type OutputFile, type Plugin } from 'esbuild';

/** What each file may weigh with brotli, in kilobytes: a widget stands on other people's pages and stays light. */
const MOST_KILOBYTES: Record<string, number> = { 'offers.js': 25, 'filters.js': 15 };
const MOST_OF_A_LANGUAGE = 5;
const FONT_WEIGHTS = [400, 600, 700];

const here = import.meta.dirname;
const dist = join(here, 'dist');
const bundled = new Map<string, Promise<string>>();

/** What is imported when it is wanted, by the name its own file has. */
const laterFiles: Plugin = {
  name: 'later files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const entry = join(resolveDir, path.replace(/\.js$/, '.ts'));
      if (!bundled.has(entry)) bundled.set(entry, bundle(entry, basename(path)));
      return { path: `./${await bundled.get(entry)}`, external: true };
    });
  },
};

/** Styles without the line breaks and comments they are written with. */
const tightStyles: Plugin = {
  name: 'tight styles',
  setup({ onLoad }) {
    onLoad({ filter: /(styles|tokens)\.ts$/ }, async ({ path }) => {
      const tight = (css: string): string => css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s*\n\s*/g, '');
      return { contents: (await readFile(path, 'utf8')).replaceAll(/`[^`]*`/g, tight), loader: 'ts' };
    });
  },
};

await Promise.all(['v1', 'site'].map((folder) => rm(join(dist, folder), { recursive: true, force: true })));
await mkdir(join(dist, 'v1'), { recursive: true });
await bundle(join(here, 'src/offers/define.ts'), 'offers.js');
await copySite();

/**
 * Writes one file with everything it needs, but for what it imports when it is wanted: that becomes a file of its own.
 * So a page loads one file, whose address stays, until a visitor needs more.
 * @returns the file's name with a mark that changes with its content, so that an old file and a new one never meet in a cache
 */
async function bundle(entry: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: join(dist, 'v1', name),
    tsconfig: join(here, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    legalComments: 'external',
    logLevel: 'warning',
    write: false,
    plugins: [laterFiles, tightStyles],
  });
  await Promise.all(outputFiles.filter(({ path, text }) => !path.endsWith('.LEGAL.txt') || text !== '').map(({ path, contents }) => writeFile(path, contents)));
  const code = outputFiles.find(({ path }) => path.endsWith('.js')) as OutputFile;
  weigh(name, code.contents);
  return `${name}?v=${createHash('sha256').update(code.contents).digest('hex').slice(0, 12)}`;
}

async function copySite(): Promise<void> {
  const fonts = join(dist, 'site/fonts');
  await cp(join(here, 'site'), join(dist, 'site'), { recursive: true, filter: (path) => !basename(path).endsWith('.test.ts') });
  await mkdir(fonts, { recursive: true });
  const family = 'atkinson-hyperlegible-next';
  const source = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
  for (const weight of FONT_WEIGHTS) {
    const file = `${family}-latin-${weight}-normal.woff2`;
    await cp(join(source, 'files', file), join(fonts, file));
  }
  await cp(join(source, 'LICENSE'), join(fonts, 'LICENSE.txt'));
}

function weigh(name: string, code: Uint8Array): void {
  const [raw, brotli] = [code.length, brotliCompressSync(code).length].map((bytes) => bytes / 1024) as [number, number];
  const most = MOST_KILOBYTES[name] ?? MOST_OF_A_LANGUAGE;
  console.log(`dist/v1/${name} ${raw.toFixed(1)} KB, ${brotli.toFixed(1)} KB with brotli`);
  if (brotli <= most) return;
  console.error(`dist/v1/${name} has ${brotli.toFixed(1)} KB with brotli, more than the ${most} KB it may have. Import less, or load what is rarely needed later.`);
  process.exitCode = 1;
}
