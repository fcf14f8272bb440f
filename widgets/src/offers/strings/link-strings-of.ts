import type { Language } from '../../base/language.js';
import { linkStrings as arabic } from './link-strings.ar.js';
import { linkStrings as german } from './link-strings.de.js';
import { linkStrings as plainGerman } from './link-strings.de-simple.js';
import { linkStrings as english } from './link-strings.en.js';
import { linkStrings as polish } from './link-strings.pl.js';
import { linkStrings as russian } from './link-strings.ru.js';
import { linkStrings as turkish } from './link-strings.tr.js';
import { linkStrings as ukrainian } from './link-strings.uk.js';
import type { LinkStrings } from './link-strings.js';

const BY_LANGUAGE: Readonly<Record<Language, LinkStrings>> = { de: german, 'de-simple': plainGerman, en: english, ar: arabic, tr: turkish, uk: ukrainian, ru: russian, pl: polish };

export const linkStringsOf = (language: Language): LinkStrings => BY_LANGUAGE[language];
