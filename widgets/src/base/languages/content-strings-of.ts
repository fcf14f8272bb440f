import type { Language } from '../language.js';
import type { ContentStrings } from './content-strings.js';
import { spokenOf } from './spoken.js';

/** Undefined in German, where nothing has to be said in a list, and the rest comes with what draws it. */
export const contentStringsOf = (language: Language): ContentStrings | undefined => spokenOf(language).content;
