import { namesTerms, readAddress } from '../address/read-address.js';
import type { Question } from '../address/question.js';
import { noVocabulary, type Vocabulary } from '../data/vocabulary.js';
import { todayOf, type ViewContext } from '../view-context.js';

/** What an address asks; the vocabulary is fetched only if the address needs it. */
export async function readQuestion(asked: URLSearchParams, context: ViewContext): Promise<Question> {
  const vocabulary = namesTerms(asked) ? await vocabularyOf(context) : noVocabulary;
  return readAddress(asked, todayOf(context), vocabulary);
}

/** Nothing at all if the API cannot be asked. */
export async function vocabularyOf({ ask }: ViewContext): Promise<Vocabulary> {
  const answer = await ask('VocabularyView', {});
  if (!answer.ok) return noVocabulary;
  const { needs, categories, languages } = answer.data;
  return { needs: needs.map(({ slug }) => slug), categories: categories.map(({ slug }) => slug), languages: languages.map(({ code }) => code) };
}
