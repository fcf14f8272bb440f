import type { Language } from '../language.js';
import { spokenOf } from '../languages/spoken.js';
import type { LanguageWords } from './language-words.js';

export const wordsOf = (language: Language): LanguageWords => spokenOf(language).words;
