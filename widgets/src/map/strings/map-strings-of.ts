import { arabic } from './map-strings.ar.js';
import { german } from './map-strings.de.js';
import { plainGerman } from './map-strings.de-simple.js';
import { english } from './map-strings.en.js';
import { polish } from './map-strings.pl.js';
import { russian } from './map-strings.ru.js';
import type { MapStrings } from './map-strings.js';
import { turkish } from './map-strings.tr.js';
import { ukrainian } from './map-strings.uk.js';

const ALL: Readonly<Record<string, MapStrings>> = { de: german, 'de-simple': plainGerman, en: english, tr: turkish, uk: ukrainian, ru: russian, pl: polish, ar: arabic };

/** German for a language that is none of ours. */
export const mapStringsOf = (language: string): MapStrings => ALL[language] ?? ALL[language.split('-', 1)[0] ?? ''] ?? german;
