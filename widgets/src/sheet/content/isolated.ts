import { directionOf, type Language } from '../../base/language.js';

/** A German text within a sentence that runs from right to left keeps its own direction: first strong isolate and its end. */
export const isolated = (text: string, language: Language): string => (directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text);
