import { suggest } from './suggest.js';
import { isWord, WORDS } from './word.js';

/** What separates words wherever they are copied from: blanks, hyphens, commas, but no letter that a word may be typed with. */
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;

/** Four words as they are typed. */
export class WordFields {
  words: string[] = Array.from({ length: WORDS }, () => '');
  /** The field that is being typed into; none before the first letter. */
  current = -1;
  /** Empty until it has come; everything works without. */
  list: readonly string[] = [];

  /**
   * Takes what stands in a field now. Several words, typed with a blank or pasted from elsewhere, go to the fields that follow.
   * @returns the field in which one goes on typing
   */
  type(at: number, text: string): number {
    const parts = text.trimStart().split(BETWEEN_WORDS);
    const taken = parts.slice(0, WORDS - at);
    taken.forEach((part, offset) => {
      // A blank at the end leads to the next field and does not empty it.
      if (part !== '' || offset === 0) this.words[at + offset] = part;
    });
    this.current = Math.min(at + taken.length - 1, WORDS - 1);
    return this.current;
  }

  /** Takes a suggestion. @returns the first field that is not yet a word, or the last one. */
  take(at: number, word: string): number {
    this.words[at] = word;
    this.current = this.missing ?? WORDS - 1;
    return this.current;
  }

  clear(): void {
    this.words = this.words.map(() => '');
    this.current = -1;
  }

  get suggestions(): readonly string[] {
    return suggest(this.words[this.current] ?? '', this.list);
  }

  /** The first field in which there is no word; null if there are four. */
  get missing(): number | null {
    const at = this.words.findIndex((word) => !isWord(word));
    return at === -1 ? null : at;
  }

  /** As it is sent: the server reads it however it is typed. */
  get code(): string {
    return this.words.join('-');
  }
}
