/** How many words a code has. */
export const WORDS = 4;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const WORD = /^[a-z]{2,20}$/;

/** A word as words are compared, whoever has typed it: lower case, umlauts written out, nothing but letters. */
export const plain = (typed: string): string =>
  typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replaceAll(/[^a-z]+/g, '');

/** Whether it can be a word of a code at all: 2 to 20 letters. */
export const isWord = (typed: string): boolean => WORD.test(plain(typed));
