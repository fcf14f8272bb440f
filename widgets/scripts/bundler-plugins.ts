import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Plugin } from 'esbuild';

/** What is imported when it is wanted, by the name its own file has; `bundle` writes that file and returns its name. */
export const laterFiles = (bundle: (entry: string, name: string) => Promise<string>): Plugin => ({
  name: 'later files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      return { path: `./${await bundle(join(resolveDir, path.replace(/\.js$/, '.ts')), basename(path))}`, external: true };
    });
  },
});

/** Styles without the line breaks and comments they are written with. */
export const tightStyles: Plugin = {
  name: 'tight styles',
  setup({ onLoad }) {
    onLoad({ filter: /(styles|tokens)\.ts$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replaceAll(/`[^`]*`/g, tight), loader: 'ts' }));
  },
};

const tight = (css: string): string =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/(?<=[;{},]) | (?=\{)|;(?=\})/g, '');

/** A document is asked by its hash: the text of its fragments is for the schema's tools alone. */
export const onlyHashes: Plugin = {
  name: 'only hashes',
  setup({ onLoad }) {
    onLoad({ filter: /gql\/graphql\.ts$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replaceAll('= new TypedDocumentString', '= /* @__PURE__ */ new TypedDocumentString'), loader: 'ts' }));
  },
};
