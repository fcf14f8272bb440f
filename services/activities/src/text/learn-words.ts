import type { Session } from '@miteinander/kit/database/session.js';

import { LexiconWords } from './lexicon-words.js';
import type { SearchTexts } from './search-texts.js';

/**
 * Adds the words of these offers to the lexicon, which recognises words that are begun or mistyped. Call it in the transaction
 * that derives their search rows. Doing it twice changes nothing; words of offers that are gone stay.
 * @param learnt those of earlier calls, so that a long run sends each word once. It counts on their transactions: when one of
 * them fails, begin anew.
 */
export async function learnWords(session: Session, offers: Iterable<SearchTexts>, learnt = new LexiconWords()): Promise<void> {
  for (const offer of offers) learnt.add(offer);
  const words = learnt.take();
  if (words.length === 0) return;
  // In one order everywhere, so that two who learn at once cannot wait for each other.
  const rows = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  await session.rows(
    `insert into activities.search_word (word, lexeme, topic)
     select word, lexeme, topic from json_to_recordset($1::json) as row(word text, lexeme text, topic boolean)
     on conflict (word) do update set lexeme = excluded.lexeme, topic = search_word.topic or excluded.topic
     where search_word.lexeme <> excluded.lexeme or (excluded.topic and not search_word.topic)`,
    [JSON.stringify(rows)],
  );
}
