import type { Language } from '../language.js';
import { strings as ar } from './strings.ar.js';
import { strings as de } from './strings.de.js';
import { strings as en } from './strings.en.js';
import type { Strings } from './strings.js';

const BY_LANGUAGE: Record<Language, Strings> = { de, en, ar };

export const stringsOf = (language: Language): Strings => BY_LANGUAGE[language];
