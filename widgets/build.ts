import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { Bundler } from './scripts/bundler.ts';
import { describeElements } from './scripts/describe-elements.ts';
import { writeReference } from './scripts/write-reference.ts';
import { complaintOf, tableOf, weigh } from './scripts/weights.ts';
import { VERSION } from './src/base/version.ts';

const FONT_WEIGHTS = [400, 600, 700];
/** The further one has the letters of Turkish and Polish; a page fetches it where they stand. */
const FONT_SUBSETS = ['latin', 'latin-ext'];

const here = import.meta.dirname;
const dist = join(here, 'dist');

/** The files that a page names, and what is in them. */
const ENTRIES: Record<string, string> = {
  'offers.js': 'src/offers/define.ts',
  'places.js': 'src/places/define.ts',
  'both.js': 'src/both.ts',
  'prescription.js': 'src/prescription/define.ts',
  'configurator.js': 'src/configurator/main.ts',
  'frame.js': 'src/frame/frame.ts',
  'embed.js': 'src/frame/embed.ts',
  'arrival.js': 'src/arrival/main.ts',
  'desk.js': 'src/desk/main.ts',
  'poster.js': 'src/poster/main.ts',
  'practice-report.js': 'src/practice-report/main.ts',
  'sheet.js': 'src/sheet/main.ts',
};

/** The page behind the QR code of a sheet, for old phones too. */
const OLD_ENTRIES: Record<string, string> = { 'recipe.js': 'src/recipe/main.ts' };

/** Stands beside the page it keeps, because that is how far a worker reaches. */
const WORKERS: Record<string, string> = { 'rezept-sw.js': 'src/recipe/service-worker.ts' };

/** What grows newer under one address, and the same under an address that never changes. */
const [evergreen, fixed] = [`v${VERSION.split('.', 1)[0]}`, `v${VERSION}`];

/** Everything is written beside what is there and takes its place in the end, so that nobody who serves the old files misses one. */
const staged = join(dist, `.staged-${process.pid}`);
try {
  const bundler = new Bundler(join(staged, evergreen), join(here, 'tsconfig.json'));
  for (const [name, entry] of Object.entries(ENTRIES)) await bundler.bundle(join(here, entry), name);
  for (const [name, entry] of Object.entries(OLD_ENTRIES)) await bundler.bundle(join(here, entry), name, 'old');
  await cp(join(staged, evergreen), join(staged, fixed), { recursive: true });
  await writeJson(join(staged, fixed, 'integrity.json'), bundler.integrity);
  await copySite(join(staged, 'site'));
  const workers = new Bundler(join(staged, 'site'), join(here, 'tsconfig.json'));
  for (const [name, entry] of Object.entries(WORKERS)) await workers.bundle(join(here, entry), name, 'old');
  const manifest = await describeElements(here);
  await writeReference(manifest, join(staged, 'site/elemente'));
  for (const folder of [evergreen, fixed, 'site']) {
    await rm(join(dist, folder), { recursive: true, force: true });
    await rename(join(staged, folder), join(dist, folder));
  }
  await writeJson(join(dist, 'custom-elements.json'), manifest);
  await report([bundler, workers]);
} finally {
  await rm(staged, { recursive: true, force: true });
}

/** What everything weighs, with an answer of the API; too much fails the build. */
async function report(bundlers: readonly Bundler[]): Promise<void> {
  const weights = bundlers.flatMap((bundler) => bundler.weights);
  const all = [...weights.toSorted((one, other) => one.name.localeCompare(other.name)), weigh('20 offers', await readFile(join(here, 'scripts/twenty-offers.json')))];
  console.log(tableOf(all));
  for (const complaint of all.map(complaintOf)) {
    if (complaint === null) continue;
    console.error(complaint);
    process.exitCode = 1;
  }
}

async function copySite(folder: string): Promise<void> {
  const fonts = join(folder, 'fonts');
  await cp(join(here, 'site'), folder, { recursive: true, filter: (path) => !basename(path).endsWith('.test.ts') });
  await mkdir(fonts, { recursive: true });
  const family = 'atkinson-hyperlegible-next';
  const source = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
  for (const file of FONT_SUBSETS.flatMap((subset) => FONT_WEIGHTS.map((weight) => `${family}-${subset}-${weight}-normal.woff2`))) {
    await cp(join(source, 'files', file), join(fonts, file));
  }
  await cp(join(source, 'LICENSE'), join(fonts, 'LICENSE.txt'));
}

async function writeJson(path: string, content: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}
