import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { build, type Plugin } from 'vite';

/** `node gateway/explorer/build.ts [folder]` writes GraphiQL with our examples, by default where the gateway looks for it. */
const here = import.meta.dirname;
const target = resolve(process.argv[2] ?? join(here, '../dist/explorer'));
/** Written beside what is there and put in its place in the end, so that a gateway that serves it never misses a file. */
const staged = join(dirname(target), `.${basename(target)}-${process.pid}`);

/** What servers hand out as it is; compressing megabytes at every visit would cost the gateway more than answers do. */
const COMPRESSED = /\.(js|css|html|svg|ttf)$/;

/** GraphiQL's styles bring half a megabyte of fonts as data. The page shows those that the device has; the editor's icons come as a file. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.css') ? code.replaceAll(/@font-face\s*\{[^}]*url\(["']?data:[^}]*\}/g, '') : undefined),
};

try {
  await build({
    root: here,
    configFile: false,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    plugins: [withoutFonts],
    build: {
      outDir: staged,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8_000,
      license: { fileName: 'licences.md' },
      rolldownOptions: { checks: { pluginTimings: false }, onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)) },
    },
  });
  await Promise.all((await readdir(staged, { recursive: true })).filter((name) => COMPRESSED.test(name)).map((name) => compress(join(staged, name))));
  await rm(target, { recursive: true, force: true });
  await rename(staged, target);
} finally {
  await rm(staged, { recursive: true, force: true });
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
}
