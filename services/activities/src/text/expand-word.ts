import type { Analysis } from './analyse-word.js';
import { allOf, anyOf, term, type Weights } from './query-terms.js';
import { actions, formats } from './part-dictionary.js';
import { meaningsOf, type Meaning } from './thesaurus.js';

/** Everything one word of a question is answered by. */
export function expandWord(analysis: Analysis): string {
  return anyOf([...itself(analysis, ''), ...whatItIsAbout(analysis), ...meaningsOf(analysis.lexeme).flatMap((meaning) => found(meaning, 'ABC'))]);
}

/** Everything several words that belong together are answered by: each of them, or what they mean in company. */
export function expandPhrase(words: readonly Analysis[], meanings: readonly Meaning[]): string {
  return anyOf([allOf(words.map(expandWord)), ...meanings.flatMap((meaning) => found(meaning, 'ABC'))]);
}

/** The word, or its parts apart ("Repair Café" for "Repaircafé"). */
function itself({ lexeme, parts }: Analysis, weights: Weights): string[] {
  const whole = term(lexeme, weights);
  return parts.length > 1 ? [whole, allOf(parts.map((part) => term(part, weights || 'ABC')))] : [whole];
}

/**
 * What a compound is about, said in whatever words in the title, a need or a category ("Tanz" for "Seniorentanz"). One that is about
 * nothing in particular must have all of its parts ("Seniorennachmittag").
 */
function whatItIsAbout({ parts, core }: Analysis): string[] {
  if (parts.length < 2) return [];
  if (core.length > 0) return [allOf(core.map(inTopic))];
  return [allOf(parts.map((part) => (formats.has(part) ? term(part) : inTopic(part))))];
}

const inTopic = (part: string): string => anyOf([term(part, 'AB'), ...meaningsOf(part).flatMap((meaning) => found(meaning, 'AB'))]);

function found({ finds, slugLexemes }: Meaning, weights: Weights): string[] {
  return [
    ...finds.map((words) => allOf(words.map((word) => anyOf(itself(word, actions.has(word.lexeme) ? 'AB' : weights))))),
    ...slugLexemes.map((lexeme) => term(lexeme)),
  ];
}
