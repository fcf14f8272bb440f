import type { Language } from '../language.js';
import type { LanguageWords } from './language-words.js';
import { words as ar } from './words.ar.js';
import { words as de } from './words.de.js';
import { words as en } from './words.en.js';

const BY_LANGUAGE: Record<Language, LanguageWords> = { de, en, ar };

export const wordsOf = (language: Language): LanguageWords => BY_LANGUAGE[language];
