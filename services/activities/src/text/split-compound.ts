import { LINKING_ELEMENTS } from './compound-parts.js';
import { isPart, listedForm, openEndings } from './part-dictionary.js';
import { stemWord } from './stem-word.js';

/** A compound taken apart. */
export interface Compound {
  /** Everything before the last part, as it stands there. */
  front: string;
  /** The stems of its parts in their order. */
  parts: readonly string[];
  /** The stem of the last part. */
  head: string;
}

const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** In front of an open ending; what is shorter would be a prefix ("ver", "aus"). */
const SHORTEST_UNLISTED = 4;

/**
 * Takes a folded compound apart into listed words ("mittagstisch" into "mittag" and "tisch"), with as few parts as possible;
 * null for everything else. An ending that can be nothing but a word of its own may follow an unlisted one ("knudelabend").
 */
export function splitCompound(word: string): Compound | null {
  if (listedForm(word) !== undefined) return null;
  return intoListed(word, MOST_PARTS) ?? beforeOpenEnding(word);
}

function intoListed(word: string, most: number): Compound | null {
  let best: Compound | null = null;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = word.slice(0, end);
    if (!isPart(first)) continue;
    for (const link of LINKING_ELEMENTS) {
      const start = end + link.length;
      if (word.length - start < SHORTEST_PART || !word.startsWith(link, end)) continue;
      const found = withFirst(first, word.slice(start), word.slice(0, start), most);
      if (found && (best === null || found.parts.length < best.parts.length)) best = found;
    }
  }
  return best;
}

function withFirst(first: string, rest: string, front: string, most: number): Compound | null {
  const head = listedForm(rest);
  if (head !== undefined) return { front, head, parts: [first, head] };
  const deeper = most > 2 ? intoListed(rest, most - 1) : null;
  return deeper && { front: front + deeper.front, head: deeper.head, parts: [first, ...deeper.parts] };
}

function beforeOpenEnding(word: string): Compound | null {
  for (let start = SHORTEST_UNLISTED; start <= word.length - SHORTEST_UNLISTED; start += 1) {
    const head = listedForm(word.slice(start));
    if (head === undefined || !openEndings.has(head)) continue;
    const front = word.slice(0, start);
    const unlinked = front.replace(/(?<=ung|heit|keit|schaft|ion|tat)s$/, '');
    return { front, head, parts: [stemWord(unlinked), head] };
  }
  return null;
}
