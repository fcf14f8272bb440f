import type { EntityManager } from '@mikro-orm/postgresql';

import { analyseSolidWord, type Analysis } from './analyse-word.js';
import { editDistance } from './edit-distance.js';
import { similarWords } from './look-up-words.js';
import { writtenWords } from './thesaurus.js';

const MOST_SIMILAR = 50;
const MOST_GUESSES = 6;

/** How many mistakes a word may have: none below five letters, one below eight, two from there on. */
const mistakesAllowed = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The words somebody may have meant by one that nobody knows: those with the fewest mistakes. Nobody mistypes the first letter of a short word. */
export async function guessWord(em: EntityManager, word: string): Promise<Analysis[]> {
  const most = mistakesAllowed(word.length);
  if (most === 0) return [];
  const candidates = new Map(writtenWords);
  for (const { word: similar } of await similarWords(em, word, MOST_SIMILAR)) candidates.set(similar, analyseSolidWord(similar));
  let guesses: Analysis[] = [];
  let fewest = most;
  for (const [candidate, analysis] of candidates) {
    if (most === 1 && candidate[0] !== word[0]) continue;
    const mistakes = editDistance(word, candidate, fewest);
    if (mistakes === Infinity) continue;
    if (mistakes < fewest) [guesses, fewest] = [[], mistakes];
    guesses.push(analysis);
  }
  return guesses.slice(0, MOST_GUESSES);
}
