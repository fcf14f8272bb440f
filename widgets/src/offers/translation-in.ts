import { languageNamed, type Language } from '../base/language.js';

/** What an entry says in the language that a widget speaks; undefined where nobody has translated it, and in German, its own language. */
export const translationIn = <Text extends { readonly language: string }>(translations: readonly Text[], language: Language): Text | undefined =>
  language === 'de' ? undefined : translations.find((translation) => languageNamed(translation.language) === language);
