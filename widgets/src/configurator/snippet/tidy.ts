import { attributesOf } from '../attributes.js';
import type { Configuration } from '../configuration.js';

const DEFAULTS: Readonly<Record<string, string>> = { radius: '10', limit: '20', 'heading-level': '2' };
const MEANS_NOTHING_EMPTY = new Set(['place', 'lat', 'lon', 'radius', 'from', 'to', 'period', 'needs', 'categories', 'partner', 'municipality', 'kinds', 'sort', 'limit', 'heading', 'heading-level', 'accent', 'scheme', 'lang', 'api']);
const MOST_CHARACTERS = 500;

/** Without what is as it would be anyway, and without line breaks and other characters nobody sees. */
export function tidy({ widget, attributes }: Configuration): Configuration {
  const tidied: Record<string, string> = {};
  for (const name of attributesOf(widget)) {
    const value = attributes[name]?.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, MOST_CHARACTERS);
    if (value === undefined || value === DEFAULTS[name] || (value === '' && MEANS_NOTHING_EMPTY.has(name))) continue;
    tidied[name] = value;
  }
  return { widget, attributes: tidied };
}
