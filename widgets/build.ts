import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

const MOST_KILOBYTES = 25;
const FONT_WEIGHTS = [400, 600, 700];

const here = import.meta.dirname;
const dist = join(here, 'dist');

await Promise.all(['v1', 'site'].map((folder) => rm(join(dist, folder), { recursive: true, force: true })));
await bundle();
await copySite();
await weigh(join(dist, 'v1/offers.js'));

async function bundle(): Promise<void> {
  await build({
    entryPoints: [join(here, 'src/offers/define.ts')],
    outfile: join(dist, 'v1/offers.js'),
    tsconfig: join(here, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    legalComments: 'external',
    logLevel: 'warning',
  });
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

/** A widget stands on other people's pages: it stays light. */
async function weigh(path: string): Promise<void> {
  const code = await readFile(path);
  const [raw, brotli] = [code.length, brotliCompressSync(code).length].map((bytes) => bytes / 1024) as [number, number];
  console.log(`dist/v1/offers.js ${raw.toFixed(1)} KB, ${brotli.toFixed(1)} KB with brotli`);
  if (brotli <= MOST_KILOBYTES) return;
  console.error(`dist/v1/offers.js has ${brotli.toFixed(1)} KB with brotli, more than the ${MOST_KILOBYTES} KB it may have. Import less, or load what is rarely needed later.`);
  process.exitCode = 1;
}
