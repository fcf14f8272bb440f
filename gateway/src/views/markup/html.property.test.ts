import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../testing/read-html.js';
import { html } from './html.js';
import { jsonLd } from './json-ld.js';
import { plainText } from './plain-text.js';

const hostile = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '</', '<!--', '-->', '<script>', '</script>', ']]>', '&lt;', '\u2028'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }).map(plainText).map((text) => text.replaceAll(/\s+/g, ' ').trim());

test('text arrives in a browser as it was, in elements, attributes and data blocks', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const page = readHtml(String(html`<!doctype html><title>x</title><p title="${text}">${text}</p>${jsonLd({ text })}`));
      expect(page.errors).toEqual([]);
      expect(page.texts('p')).toEqual([text]);
      expect(page.attributes('p', 'title')).toEqual([text]);
      expect(page.texts('script').map((block) => JSON.parse(block) as unknown)).toEqual([{ text }]);
    }),
  );
});
