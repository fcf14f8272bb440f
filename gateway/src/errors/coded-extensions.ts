import type { Explanation } from '@miteinander/kit/errors/coded-error.js';

export interface CodedExtensions {
  code: string;
  field?: string;
  hint: string;
  de: Explanation;
  en: Explanation;
  suggestions?: string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const explanation = (value: unknown): Explanation | undefined =>
  isRecord(value) && typeof value['message'] === 'string' && typeof value['hint'] === 'string'
    ? { message: value['message'], hint: value['hint'] }
    : undefined;

/**
 * What of an error's extensions may reach the asker, or undefined when it is not a coded error. Judged by shape,
 * because an error that came over HTTP has no class any more; copied field by field, so that nothing else slips through.
 */
export const codedExtensions = (extensions: unknown): CodedExtensions | undefined => {
  if (!isRecord(extensions)) return undefined;
  const { code, field, suggestions } = extensions;
  const de = explanation(extensions['de']);
  const en = explanation(extensions['en']);
  if (typeof code !== 'string' || !/^[A-Z][A-Z0-9_]{1,63}$/.test(code) || de === undefined || en === undefined) return undefined;
  return {
    code,
    ...(typeof field === 'string' && field !== '' ? { field } : {}),
    hint: `${de.hint} / ${en.hint}`,
    de,
    en,
    ...(Array.isArray(suggestions) && suggestions.length > 0 ? { suggestions: suggestions.filter((suggestion) => typeof suggestion === 'string') } : {}),
  };
};
