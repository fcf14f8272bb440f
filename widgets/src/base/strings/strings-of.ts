import type { Language } from '../language.js';
import { spokenOf } from '../languages/spoken.js';
import type { Spoken } from './strings.js';

export const stringsOf = (language: Language): Spoken => spokenOf(language).strings;
