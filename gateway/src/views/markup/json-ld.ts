import { raw } from 'hono/html';
import type { Markup } from './html.js';

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * A data block for search engines. Within it HTML knows no entities, so what could end it or begin a comment is written as JSON does.
 * It is no script, so a policy needs nothing for it.
 */
export const jsonLd = (value: object): Markup =>
  raw(`<script type="application/ld+json">${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '')}</script>`);
