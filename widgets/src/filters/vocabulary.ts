import { VocabularyDocument } from '../data/gql/graphql.js';
import { ask } from './toolkit.js';

/** A value to choose, with its German name. */
export interface Term {
  value: string;
  label: string;
}

/** All there is to choose from, in the order of the API. */
export interface Vocabulary {
  needs: readonly Term[];
  categories: readonly Term[];
  languages: readonly Term[];
}

/** @throws RequestError */
export async function loadVocabulary(api: string): Promise<Vocabulary> {
  const { needs, categories, languages } = await ask(api, VocabularyDocument, {});
  return {
    needs: needs.map(({ slug, label }) => ({ value: slug, label })),
    categories: categories.map(({ slug, label }) => ({ value: slug, label })),
    languages: languages.map(({ code, label }) => ({ value: code, label })),
  };
}
