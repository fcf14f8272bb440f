import { laterStrings } from '../../base/strings/later-strings.de.js';
import type { Strings } from '../../base/strings/strings.js';
import type { Words } from '../templates/context.js';

export interface AllWords extends Words {
  strings: Strings;
}

/** The words of the element with those that German says only now. */
export const allWords = (words: Words): AllWords => ({ ...words, strings: { ...laterStrings, ...words.strings } });
