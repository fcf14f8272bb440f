import type { Language } from '../../../base/language.js';
import { viewStrings as arabic } from './view-strings.ar.js';
import { viewStrings as german } from './view-strings.de.js';
import { viewStrings as plainGerman } from './view-strings.de-simple.js';
import { viewStrings as english } from './view-strings.en.js';
import { viewStrings as polish } from './view-strings.pl.js';
import { viewStrings as russian } from './view-strings.ru.js';
import { viewStrings as turkish } from './view-strings.tr.js';
import { viewStrings as ukrainian } from './view-strings.uk.js';
import type { ViewStrings } from './view-strings.js';

const BY_LANGUAGE: Readonly<Record<Language, ViewStrings>> = { de: german, 'de-simple': plainGerman, en: english, ar: arabic, tr: turkish, uk: ukrainian, ru: russian, pl: polish };

export const viewStringsOf = (language: Language): ViewStrings => BY_LANGUAGE[language];
