import { audienceGroups } from '../vocabulary/audience-groups.js';
import { categories } from '../vocabulary/categories.js';
import { needs } from '../vocabulary/needs.js';
import { analyseSolidWord, analyseWord, type Analysis } from './analyse-word.js';
import { opaqueWords } from './part-dictionary.js';
import type { SearchTexts } from './search-texts.js';
import { slugLexeme, type SlugKind } from './slug-lexeme.js';
import { STOP_WORDS } from './stop-words.js';
import { wordsOf, type Word } from './words-of.js';

/** PostgreSQL keeps no more positions of one lexeme, and none further back. */
const MOST_POSITIONS = 255;
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

class VectorWriter {
  readonly #positions = new Map<string, string[]>();
  #position = 1;

  write(text: string | null | undefined, weight: Weight): void {
    if (!text) return;
    for (const word of wordsOf(text)) {
      if (this.#position > LAST_POSITION) return;
      if (!STOP_WORDS.has(word.folded)) for (const lexeme of lexemesOf(word)) this.#add(lexeme, weight);
      this.#position += 1;
    }
    this.#position += GAP;
  }

  writeSlugs(kind: SlugKind, slugs: readonly string[]): void {
    for (const slug of slugs) {
      this.#add(slugLexeme(kind, slug), 'B');
      this.write(LABELS[kind].get(slug), 'B');
    }
  }

  #add(lexeme: string, weight: Weight): void {
    const positions = this.#positions.get(lexeme);
    const at = `${Math.min(this.#position, LAST_POSITION)}${weight === 'D' ? '' : weight}`;
    if (positions === undefined) this.#positions.set(lexeme, [at]);
    else if (positions.length < MOST_POSITIONS && positions.at(-1) !== at) positions.push(at);
  }

  literal(): string {
    return [...this.#positions].map(([lexeme, positions]) => `'${lexeme}':${positions.join(',')}`).join(' ');
  }
}

/** The word itself, its parts, and what these are made of. */
function lexemesOf(word: Word): readonly string[] {
  const analysis = analyseWord(word);
  const known = lexemes.get(analysis);
  if (known) return known;
  const parts = [analysis.lexeme, ...analysis.parts, ...word.hyphenated.flatMap((piece) => analyseSolidWord(piece).parts)];
  const list = [...new Set([...parts, ...parts.flatMap((part) => opaqueWords.get(part) ?? [])])];
  lexemes.set(analysis, list);
  return list;
}
const lexemes = new WeakMap<Analysis, readonly string[]>();

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

const labelsOf = (kind: SlugKind, entries: readonly { slug: string; label: string }[]): ReadonlyMap<string, string> =>
  new Map(entries.map(({ slug, label }) => [slug, SHORTER_LABELS[`${kind}.${slug}`] ?? label]));

const LABELS: Readonly<Record<SlugKind, ReadonlyMap<string, string>>> = {
  need: labelsOf('need', needs),
  category: labelsOf('category', categories),
  audience: labelsOf('audience', audienceGroups),
};
