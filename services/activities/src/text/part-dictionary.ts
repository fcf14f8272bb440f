import { COMPOUND_PARTS } from './compound-parts.js';
import { foldWord } from './fold-word.js';

const folded = (list: string): string[] => list.trim().split(/\s+/).map((word) => foldWord(word).replaceAll(' ', ''));

const opaque = COMPOUND_PARTS.opaque.trim().split(/\s+/).map((entry) => {
  const [word = '', ...parts] = entry.split(':').map(foldWord);
  return [word, parts] as const;
});

/** Words that are not taken apart, with the parts they are found under all the same. */
export const opaqueWords: ReadonlyMap<string, readonly string[]> = new Map(opaque);

export const formats: ReadonlySet<string> = new Set(folded(COMPOUND_PARTS.formats));
export const openEndings: ReadonlySet<string> = new Set(folded(COMPOUND_PARTS.openEndings));
export const commonplace: ReadonlySet<string> = new Set(folded(COMPOUND_PARTS.commonplace));

/** Verbs without ending. */
export const actions: ReadonlySet<string> = new Set(folded(COMPOUND_PARTS.actions));
const names: ReadonlySet<string> = new Set([
  ...folded(COMPOUND_PARTS.subjects), ...formats, ...openEndings, ...commonplace, ...opaqueWords.keys(),
]);

const NAME_ENDINGS: ReadonlySet<string> = new Set(['', 'e', 'en', 'er', 'ern', 'es', 's', 'n', 'ns', 'se', 'sen', 'in', 'innen']);
const ACTION_ENDINGS: ReadonlySet<string> = new Set([
  '', 'e', 'en', 'n', 't', 'et', 'st', 'te', 'ten', 'end', 'ende', 'enden', 'ender', 'nd', 'nde', 'nden', 'nder',
  'er', 'ern', 'ers', 'erin', 'erinnen', 'erei', 'ung', 'ungen',
]);
const SHORTEST_PART = 3;

/** May this stand in front of another part? */
export const isPart = (word: string): boolean => names.has(word) || actions.has(word);

/** The listed word of which this is a form ("hauser" of "haus", "erzahlt" of "erzahl"); the longest one, undefined when there is none. */
export function listedForm(word: string): string | undefined {
  for (let end = word.length; end >= SHORTEST_PART; end -= 1) {
    const base = word.slice(0, end);
    const ending = word.slice(end);
    if ((names.has(base) && NAME_ENDINGS.has(ending)) || (actions.has(base) && ACTION_ENDINGS.has(ending))) return base;
  }
  const participle = /^ge(.{3,}?)e?t$/.exec(word)?.[1];
  return participle !== undefined && actions.has(participle) ? participle : undefined;
}
