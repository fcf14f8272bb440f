import { indexedWords, type IndexedWord, type LexiconEntry } from './indexed-words.js';
import type { SearchTexts } from './search-texts.js';

/** A row of the lexicon. */
export interface LexiconWord extends LexiconEntry {
  topic: boolean;
}

/** The word behind one of these, and the one behind that, is a person's name. */
const NAMED_PERSON = /\b(?:Herrn?|Frau|Fr|Hr|Dr|Prof|Pfarrer(?:in)?|Pastor(?:in)?|Pater|Schwester|Bruder|Familie|von|mit|bei)\.?\s+\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?/gu;

/** More are not kept in mind; those that come again are handed out again. */
const MOST_WORDS = 300_000;

/** The words of many offers for the lexicon. Only those of titles can be topics, and no names there. */
export class LexiconWords {
  /** Every word there was, and whether as a topic. */
  readonly #topics = new Map<string, boolean>();
  #fresh = new Map<string, LexiconWord>();

  add({ title, summary, plainLanguage, description, placeName, organiserName }: SearchTexts): void {
    const unnamed = title.replace(NAMED_PERSON, ' ');
    const topics = unnamed === title ? undefined : new Set(indexedWords(unnamed).flatMap(({ entries }) => entries.map(({ word }) => word)));
    this.#note(indexedWords(title), topics ?? EVERY);
    for (const text of [summary, plainLanguage, description, placeName, organiserName]) if (text) this.#note(indexedWords(text), topics ?? NONE);
  }

  /** What was added since the last time and says anything new, each word once. */
  take(): LexiconWord[] {
    const taken = [...this.#fresh.values()];
    this.#fresh = new Map();
    if (this.#topics.size > MOST_WORDS) this.#topics.clear();
    return taken;
  }

  #note(words: readonly IndexedWord[], topics: Pick<ReadonlySet<string>, 'has'>): void {
    for (const { entries } of words) {
      for (const { word, lexeme } of entries) {
        const known = this.#topics.get(word);
        if (known === true) continue;
        const topic = topics.has(word);
        if (known === topic) continue;
        this.#topics.set(word, topic);
        this.#fresh.set(word, { word, lexeme, topic });
      }
    }
  }
}

const NONE: ReadonlySet<string> = new Set();
const EVERY = { has: () => true };
