import type { Language } from './language.js';
import { arabic } from './strings.ar.js';
import { plainGerman } from './strings.de-simple.js';
import { german } from './strings.de.js';
import { english } from './strings.en.js';
import { polish } from './strings.pl.js';
import { russian } from './strings.ru.js';
import type { Strings } from './strings.js';
import { turkish } from './strings.tr.js';
import { ukrainian } from './strings.uk.js';

const strings: Readonly<Record<Language, Strings>> = { de: german, 'de-simple': plainGerman, en: english, ar: arabic, tr: turkish, uk: ukrainian, ru: russian, pl: polish };

export const stringsOf = (language: Language): Strings => strings[language];
