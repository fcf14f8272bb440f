import { foldGerman } from '@miteinander/kit/text/german-spelling.js';

/**
 * The one form of all spellings of a word: "Erzählcafé", "Erzaehlcafe" and "ERZAHLCAFE" become "erzahlcafe".
 * `ue` stays where it is no umlaut: after a vowel ("neue", "Trauer"; but not in "geuebt") and after `q`.
 * A word such as "Poet" loses its `e` as well; it does so in offers and in questions alike.
 */
export function foldWord(word: string): string {
  return foldGerman(word)
    .replace(/([ao])e+/g, '$1')
    .replace(/(?<![aeoquy])ue+|(?<=\bge)ue+/g, 'u');
}
