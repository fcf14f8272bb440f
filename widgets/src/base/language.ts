export type Language = 'de' | 'en' | 'ar';

const LANGUAGES: readonly Language[] = ['de', 'en', 'ar'];

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The language of the nearest ancestor that names one, through shadow hosts; German if it is none of ours. */
export function languageOf(element: Element): Language {
  const named = element.closest('[lang]');
  if (named) return LANGUAGES.find((language) => language === named.getAttribute('lang')?.toLowerCase().split('-', 1)[0]) ?? 'de';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'de';
}
