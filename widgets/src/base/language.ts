/** What the widgets speak; `de-simple` is plain German, with the variant that BCP 47 has registered for it. */
export type Language = 'de' | 'de-simple' | 'en' | 'tr' | 'uk' | 'ar' | 'ru' | 'pl';

export const LANGUAGES: readonly Language[] = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'];

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/**
 * How pages mark plain German: the registered variant (`de-simple`, `de-DE-simple`), a private subtag (`de-x-leicht`),
 * and `de-LS`, which by BCP 47 is the German of Lesotho and in practice stands for Leichte Sprache.
 */
const PLAIN = /^de\b.*-(simple|leicht|einfach|ls)\b/i;

/** The language of ours that a language tag means; German if it is none of them. */
export function languageNamed(tag: string): Language {
  if (PLAIN.test(tag)) return 'de-simple';
  const primary = tag.toLowerCase().split('-', 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'de';
}

/** The language of the nearest ancestor that names one, through shadow hosts; German if it is none of ours. */
export function languageOf(element: Element): Language {
  const named = element.closest('[lang]');
  if (named) return languageNamed(named.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'de';
}
