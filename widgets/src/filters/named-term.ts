import type { Language } from '../base/language.js';
import { filterStringsOf } from './strings/filter-strings-of.js';
import type { Term } from './vocabulary.js';

/** A term in the visitor's language, or in German where nobody has translated it. */
export function namedTerm(kind: 'needs' | 'categories' | 'languages', { value, label }: Term, language: Language): { text: string; german: boolean } {
  if (language === 'de') return { text: label, german: false };
  const translated = kind === 'languages' ? languageName(value, language) : filterStringsOf(language).terms[value];
  return translated === undefined ? { text: label, german: true } : { text: translated, german: false };
}

function languageName(code: string, language: Language): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
}
