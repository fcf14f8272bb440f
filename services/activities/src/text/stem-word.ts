import { stemmer } from '@orama/stemmers/german';

import { listedForm } from './part-dictionary.js';

/** Nouns of women, whose ending the stemmer leaves on; verbs such as "beginnen" end alike. */
const WOMEN = /(?:er|or|ar|ur|nd|st|nt|eg|og|in|el|ut|at|lf)innen$/;
const VERBS = /^(?:be|ge|ent|er|ver)?(?:ginn|winn|sinn|rinn|spinn|erinner)/;

/**
 * What the forms of a folded word have in common: plural, cases and the usual verb forms. Listed words go by the list,
 * all others by the Snowball stemmer and the few rules it lacks. Not always a word, the same for offers and questions.
 */
export function stemWord(word: string): string {
  const listed = listedForm(word);
  if (listed !== undefined) return listed;
  const verb = /^(.{2,}ier)(?:e|en|t|te|ten|ung|ungen|end|ende|enden|er|ern)$/.exec(word)?.[1];
  if (verb !== undefined) return verb;
  if (WOMEN.test(word) && !VERBS.test(word)) return stemWord(word.slice(0, -'innen'.length));
  const rhythmic = /^(.{3,}el)(?:n|t|te|ten|nd|nde|nden)$/.exec(word)?.[1];
  if (rhythmic !== undefined) return stemmer(rhythmic);
  if (/.{2}[^aeiou][aoy]s$/.test(word) && !/(?:los|aos|oos|las|ras)$/.test(word)) return stemmer(word.slice(0, -1));
  return stemmer(word);
}
