import type { EntityManager } from '@mikro-orm/postgresql';

import type { LexiconWord } from './lexicon-words.js';

/** Words of the lexicon that have one of these lexemes, which are letters and digits only. */
export async function wordsWithLexeme(em: EntityManager, lexemes: readonly string[]): Promise<LexiconWord[]> {
  if (lexemes.length === 0) return [];
  return em.execute<LexiconWord[]>(
    'select word, lexeme, topic from activities.search_word where lexeme = any(?::text[])',
    [`{${lexemes.map((lexeme) => `"${lexeme}"`).join(',')}}`],
  );
}

/** Words that begin like this, the shortest first. The beginning is a folded word of at least three letters. */
export async function wordsBeginning(em: EntityManager, beginning: string, most: number): Promise<LexiconWord[]> {
  return em.execute<LexiconWord[]>(
    `select word, lexeme, topic from activities.search_word where word like ? order by length(word), word limit ?`,
    [`${beginning}%`, most],
  );
}

/** Words that share many groups of three letters with this one, the most similar first. */
export async function similarWords(em: EntityManager, word: string, most: number): Promise<LexiconWord[]> {
  return em.execute<LexiconWord[]>(
    `select word, lexeme, topic from activities.search_word where word operator(public.%) ?
     order by public.similarity(word, ?) desc, word limit ?`,
    [word, word, most],
  );
}
