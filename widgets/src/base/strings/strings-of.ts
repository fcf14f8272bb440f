import type { Language } from '../language.js';
import { spokenOf } from '../languages/spoken.js';
import type { Strings } from './strings.js';

export const stringsOf = (language: Language): Strings => spokenOf(language).strings;
