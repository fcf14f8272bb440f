import type { Language } from '../../base/language.js';
import { strings as ar } from './filter-strings.ar.js';
import { strings as de } from './filter-strings.de.js';
import { strings as en } from './filter-strings.en.js';
import type { FilterStrings } from './filter-strings.js';

const BY_LANGUAGE: Record<Language, FilterStrings> = { de, en, ar };

export const filterStringsOf = (language: Language): FilterStrings => BY_LANGUAGE[language];
