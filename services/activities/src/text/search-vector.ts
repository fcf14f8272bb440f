import { audienceGroups } from '../vocabulary/audience-groups.js';
import { categories } from '../vocabulary/categories.js';
import { needs } from '../vocabulary/needs.js';
import { indexedWords, lexemeOf, type IndexedWord } from './indexed-words.js';
import type { Lexeme } from './lexeme.js';
import type { SearchTexts } from './search-texts.js';
import { slugLexeme, type SlugKind } from './slug-lexeme.js';

/** PostgreSQL keeps no positions further back. */
const LAST_POSITION = 16_383;
/** Between two texts, so that no phrase reaches across. */
const GAP = 8;

type Weight = 'A' | 'B' | 'C' | 'D';

/**
 * What an offer is found by, as the literal of a tsvector. Weight A is the title; B the needs, categories and audiences, their
 * slugs and the words of their German labels; C summary and plain language; D description, place and organiser.
 * Every word stands there without its ending and, if it is a compound, with its parts. Pure; the caller casts it.
 */
export function searchVector(texts: SearchTexts): string {
  const vector = new VectorWriter();
  vector.write(texts.title, 'A');
  vector.writeSlugs('need', texts.needs);
  vector.writeSlugs('category', texts.categories);
  vector.writeSlugs('audience', texts.audiences ?? []);
  for (const text of [texts.summary, texts.plainLanguage]) vector.write(text, 'C');
  for (const text of [texts.description, texts.placeName, texts.organiserName]) vector.write(text, 'D');
  return vector.literal();
}

let vectors = 0;

class VectorWriter {
  readonly #number = (vectors += 1);
  readonly #lexemes: Lexeme[] = [];
  #position = 1;

  write(text: string | null | undefined, weight: Weight): void {
    if (text) this.#writeWords(indexedWords(text), weight);
  }

  writeSlugs(kind: SlugKind, slugs: readonly string[]): void {
    for (const slug of slugs) {
      this.#add(lexemeOf(slugLexeme(kind, slug)), positionOf(this.#position, 'B'));
      const label = LABELS[kind].get(slug);
      if (label) this.#writeWords(label, 'B');
    }
  }

  #writeWords(words: readonly IndexedWord[], weight: Weight): void {
    for (const { lexemes } of words) {
      if (this.#position > LAST_POSITION) return;
      if (lexemes.length > 0) {
        const position = positionOf(this.#position, weight);
        for (const lexeme of lexemes) this.#add(lexeme, position);
      }
      this.#position += 1;
    }
    this.#position += GAP;
  }

  #add(lexeme: Lexeme, position: string): void {
    if (lexeme.add(this.#number, position)) this.#lexemes.push(lexeme);
  }

  literal(): string {
    let literal = '';
    for (const lexeme of this.#lexemes) literal += literal === '' ? lexeme.literal() : ` ${lexeme.literal()}`;
    return literal;
  }
}

function positionOf(position: number, weight: Weight): string {
  return POSITIONS[weight][position] ?? writePosition(Math.min(position, LAST_POSITION), weight);
}

const writePosition = (position: number, weight: Weight): string => `${position}${weight === 'D' ? '' : weight}`;

/** Those of most words, written beforehand. */
const written = (weight: Weight): string[] => Array.from({ length: 500 }, (_, position) => writePosition(position, weight));
const POSITIONS: Readonly<Record<Weight, readonly string[]>> = { A: written('A'), B: written('B'), C: written('C'), D: written('D') };

/** Shorter than their labels, which name neighbouring things too: not everything that moves people is out in nature. */
const SHORTER_LABELS: Readonly<Record<string, string>> = {
  'need.movement': '',
  'need.story-culture': 'Kultur',
  'need.arriving': 'ankommen',
  'need.family': 'Familie',
  'category.storytelling': 'Erzählen',
  'category.music': 'Musik',
  'need.meals': 'Essen',
  'need.dementia': 'Demenz',
  'category.dementia': 'Demenz',
  'need.life-change': 'Lebensphase',
  'need.isolation': 'Kontakte',
  'need.purpose': 'Ehrenamt',
  'need.home-help': 'Alltagshilfe',
};

const labelsOf = (kind: SlugKind, entries: readonly { slug: string; label: string }[]): ReadonlyMap<string, readonly IndexedWord[]> =>
  new Map(entries.flatMap(({ slug, label }) => {
    const text = SHORTER_LABELS[`${kind}.${slug}`] ?? label;
    return text === '' ? [] : [[slug, indexedWords(text)] as const];
  }));

/** The words of the labels. */
const LABELS: Readonly<Record<SlugKind, ReadonlyMap<string, readonly IndexedWord[]>>> = {
  need: labelsOf('need', needs),
  category: labelsOf('category', categories),
  audience: labelsOf('audience', audienceGroups),
};
