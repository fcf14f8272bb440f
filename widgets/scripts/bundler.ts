import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { build, type OutputFile } from 'esbuild';
import { minify } from 'terser';

import { laterFiles, onlyHashes, tightStyles } from './bundler-plugins.ts';
import { weigh, type Weight } from './weights.ts';

/** Which browsers a file is written for. */
export type Age = 'modern' | 'old';

/** The page a sheet leads to is opened on phones that nobody has updated for years; everything else follows the widgets' list of browsers. What old Safari gets wrong of destructuring are cases nobody writes. */
const TARGETS = {
  modern: { target: ['es2022'], ecma: 2020, define: {}, supported: {} },
  old: { target: ['es2018', 'safari13', 'chrome70', 'firefox68'], ecma: 2018, define: { globalThis: 'self' }, supported: { destructuring: true } },
} as const;

/**
 * Writes files with everything they need, but for what they import when it is wanted: that becomes a file of its own.
 * So a page loads one file, whose address stays, until a visitor needs more.
 */
export class Bundler {
  readonly weights: Weight[] = [];
  /** SHA-384 of every file, as a page's `integrity` attribute wants it. */
  readonly integrity: Record<string, string> = {};

  readonly #folder: string;
  readonly #tsconfig: string;
  readonly #bundled = new Map<string, Promise<string>>();
  readonly #names = new Map<string, string>();

  constructor(folder: string, tsconfig: string) {
    this.#folder = folder;
    this.#tsconfig = tsconfig;
  }

  /**
   * Writes a file once, however many others want it; what it imports later is written for the same browsers, for old ones as `….old.js`.
   * @returns its name with a mark that changes with its content, so that an old file and a new one never meet in a cache
   */
  bundle = (entry: string, name: string, age: Age = 'modern'): Promise<string> => {
    const other = this.#names.get(name);
    if (other !== undefined && other !== entry) throw new Error(`"${name}" would be written from ${other} and from ${entry}. Rename one of them.`);
    this.#names.set(name, entry);
    const known = this.#bundled.get(name) ?? this.#write(entry, name, age);
    this.#bundled.set(name, known);
    return known;
  };

  async #write(entry: string, name: string, age: Age): Promise<string> {
    const { target, ecma, define, supported } = TARGETS[age];
    const { outputFiles } = await build({
      entryPoints: [entry],
      outfile: join(this.#folder, name),
      tsconfig: this.#tsconfig,
      bundle: true,
      minify: true,
      format: 'esm',
      target: [...target],
      define,
      supported,
      charset: 'utf8',
      sourcemap: 'external',
      legalComments: 'external',
      logLevel: 'warning',
      write: false,
      plugins: [laterFiles((later, laterName) => this.bundle(later, age === 'old' ? laterName.replace(/\.js$/, '.old.js') : laterName, age)), tightStyles, onlyHashes],
    });
    const textOf = (end: string): string => (outputFiles.find(({ path }) => path.endsWith(end)) as OutputFile).text;
    const legal = outputFiles.find(({ path, text }) => path.endsWith('.LEGAL.txt') && text !== '');
    const { code = '', map } = await minify(
      { [name]: textOf('.js') },
      {
        module: true,
        ecma,
        compress: { passes: 3 },
        format: { comments: false, ...(legal && { preamble: `/*! Licences: ${basename(legal.path)} */` }) },
        sourceMap: { content: textOf('.js.map'), filename: name, url: `${name}.map` },
      },
    );
    const file = Buffer.from(code);
    await mkdir(this.#folder, { recursive: true });
    await Promise.all([
      writeFile(join(this.#folder, name), file),
      writeFile(join(this.#folder, `${name}.map`), String(map)),
      ...(legal ? [writeFile(join(this.#folder, basename(legal.path)), legal.contents)] : []),
    ]);
    this.weights.push(weigh(name, file));
    this.integrity[name] = `sha384-${createHash('sha384').update(file).digest('base64')}`;
    return `${name}?v=${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
  }
}
