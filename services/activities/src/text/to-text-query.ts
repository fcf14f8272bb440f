import type { EntityManager } from '@mikro-orm/postgresql';

import { analyseWord, type Analysis } from './analyse-word.js';
import { expandPhrase, expandWord } from './expand-word.js';
import { guessWord } from './guess-word.js';
import type { LexiconWord } from './lexicon-words.js';
import { wordsBeginning, wordsWithLexeme } from './look-up-words.js';
import { allOf, anyOf, term } from './query-terms.js';
import { STOP_WORDS } from './stop-words.js';
import { inVocabulary, phrasesIn, searchable, writtenWords, type Phrase } from './thesaurus.js';
import { classesOf, classesOfPhrase } from './word-classes.js';
import { wordsOf, type Word } from './words-of.js';

/** A question in words, as search reads it. */
export interface TextQuery {
  /** Literal of a tsquery; the caller casts it. */
  tsquery: string;
  /** Is every word a real one as it was typed, neither begun nor mistyped? */
  known: boolean;
  /** What the known words stand for, to be counted when nothing is found. Never the words themselves, unless offers or our own lists have them. */
  wordClasses: string[];
}

/** Longer questions are read as far as this. */
const LONGEST_TEXT = 300;
const MOST_WORDS = 12;
const SHORTEST_BEGINNING = 2;
/** Below, far too many words begin alike. */
const SHORTEST_COMPLETED = 3;
const MOST_COMPLETIONS = 40;
const MOST_MEANT = 8;

/** "Meine Mutter ist dement" asks for offers about dementia, whoever has it. */
const PERSONS: ReadonlySet<string> = new Set(searchable('Mutter Vater Mann Frau Eltern Oma Opa Sohn Tochter Bruder Schwester Tante Onkel Nachbar Nachbarin Freund Freundin').map(({ lexeme }) => lexeme));

interface QuestionWord extends Word {
  analysis: Analysis;
  /** Is it the last one, with nothing behind it yet? */
  unfinished: boolean;
}

interface Answer {
  expression: string;
  known: boolean;
  classes: readonly string[];
}

/**
 * Turns what somebody typed into a query that every word must match, each by itself, its forms, its parts or what means the same.
 * An unknown last word counts as begun, any other unknown one as mistyped. Takes any text whatsoever.
 * @returns null when no word is left that says anything; then the text restricts nothing.
 */
export async function toTextQuery(em: EntityManager, text: string): Promise<TextQuery | null> {
  const words = questionWords(text);
  if (words.length === 0) return null;
  const phrases = takePhrases(words);
  const single = words.filter((word) => !phrases.some(({ taken }) => taken.includes(word)));
  const answers = [...phrases.map(answerPhrase), ...(await answerWords(em, single))];
  return {
    tsquery: allOf(answers.map(({ expression }) => expression)),
    known: answers.every(({ known }) => known),
    wordClasses: [...new Set(answers.flatMap(({ classes }) => classes))],
  };
}

function questionWords(text: string): QuestionWord[] {
  const read = text.slice(0, LONGEST_TEXT);
  const finished = /[^\p{L}\p{N}\p{M}\p{Cf}]$/u.test(read);
  const all = wordsOf(read);
  const words = all
    .map((word, index) => ({ ...word, analysis: analyseWord(word), unfinished: !finished && index === all.length - 1 }))
    .filter(({ folded }) => !STOP_WORDS.has(folded))
    .slice(0, MOST_WORDS);
  const withoutPersons = /\b(?:mein|unser)/iu.test(read) ? words.filter(({ analysis }) => !PERSONS.has(analysis.lexeme)) : words;
  return withoutPersons.length > 0 ? withoutPersons : words;
}

/** Words that mean something of their own together; each word belongs to one phrase at most. */
function takePhrases(words: readonly QuestionWord[]): { phrase: Phrase; taken: QuestionWord[] }[] {
  const free = new Map(words.map((word) => [word.analysis.lexeme, word]));
  return phrasesIn(new Set(free.keys())).flatMap((phrase) => {
    const taken = phrase.lexemes.map((lexeme) => free.get(lexeme)).filter((word) => word !== undefined);
    if (taken.length < phrase.lexemes.length) return [];
    for (const lexeme of phrase.lexemes) free.delete(lexeme);
    return [{ phrase, taken }];
  });
}

const answerPhrase = ({ phrase, taken }: { phrase: Phrase; taken: QuestionWord[] }): Answer => ({
  expression: expandPhrase(taken.map(({ analysis }) => analysis), phrase.meanings),
  known: true,
  classes: classesOfPhrase(phrase.meanings),
});

async function answerWords(em: EntityManager, words: readonly QuestionWord[]): Promise<Answer[]> {
  const unlisted = words.filter((word) => !isOurs(word));
  const offered = await wordsWithLexeme(em, unlisted.map(({ analysis }) => analysis.lexeme));
  return Promise.all(words.map((word) => (unlisted.includes(word) ? answerUnlisted(em, word, offered) : answerOurs(word))));
}

/** Is it a word of our own lists? While it is being typed it must be one to the letter: "Mittagst" is not yet "Mittag". */
const isOurs = ({ folded, analysis, unfinished }: QuestionWord): boolean =>
  analysis.listed || writtenWords.has(folded) || (!unfinished && inVocabulary(analysis.lexeme));

const answerOurs = ({ analysis }: QuestionWord): Answer => ({ expression: expandWord(analysis), known: true, classes: classesOf(analysis) });

async function answerUnlisted(em: EntityManager, question: QuestionWord, offered: readonly LexiconWord[]): Promise<Answer> {
  const { folded, analysis, unfinished } = question;
  const same = offered.filter(({ lexeme }) => lexeme === analysis.lexeme);
  if (unfinished && !same.some(({ word }) => word === folded)) {
    const begun = await expandBegun(em, folded);
    if (begun.length > 0) return { expression: anyOf(begun), known: false, classes: [] };
  }
  if (inVocabulary(analysis.lexeme)) return answerOurs(question);
  if (same.length > 0) {
    return { expression: expandWord(analysis), known: true, classes: same.filter(({ topic }) => topic).slice(0, 1).map(({ word }) => word) };
  }
  const guessed = (await guessWord(em, folded)).map(expandWord);
  const beginning = unfinished && folded.length >= SHORTEST_BEGINNING ? [term(folded, '', true)] : [];
  return { expression: anyOf([expandWord(analysis), ...beginning, ...guessed]), known: false, classes: [] };
}

/** What words that begin like this are found by; empty when none does. */
async function expandBegun(em: EntityManager, beginning: string): Promise<string[]> {
  if (beginning.length < SHORTEST_COMPLETED) return [];
  const meant = [...writtenWords].filter(([word]) => word.startsWith(beginning)).toSorted(([a], [b]) => a.length - b.length);
  const offered = await wordsBeginning(em, beginning, MOST_COMPLETIONS);
  if (meant.length + offered.length === 0) return [];
  return [
    term(beginning, '', true),
    ...meant.slice(0, MOST_MEANT).map(([, analysis]) => expandWord(analysis)),
    ...offered.map(({ lexeme }) => term(lexeme)),
  ];
}
