import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../src/base/language.js';

const read = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8');

describe.each(['suche', 'orte', 'praxis'])('the page /%s', async (page) => {
  const [html, script] = await Promise.all([read(`${page}.html`), read(`${page}.js`)]);

  /** The keys of a language's words, or an empty list if it has none. */
  const keysOf = (language: string): string[] => {
    const [, block = ''] = new RegExp(`^  '?${language}'?: \\{\\n(.*?)^  \\},`, 'ms').exec(script) ?? [];
    return [...block.matchAll(/^ {4}(\w+): '\S/gm)].map(([, key = '']) => key);
  };

  test('leads to every language of the widgets', () => {
    expect([...html.matchAll(/hreflang="([\w-]+)"/g)].map(([, language]) => language)).toEqual([...LANGUAGES]);
  });

  test.for(LANGUAGES.filter((language) => language !== 'de'))('has all its words in %s', (language) => {
    const wanted = [...html.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, key = '']) => key);
    expect([...keysOf(language)].sort()).toEqual([...new Set([...wanted, 'direction', 'document'])].sort());
  });
});
