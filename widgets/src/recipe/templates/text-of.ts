import { translationIn } from '../../offers/translation-in.js';
import type { OfferView } from './offer-view.js';

export interface Text {
  text: string;
  /** Language tag. */
  language: string;
}

/** An entry's own words: what is read first, and what can be opened. */
export interface Texts {
  title: Text;
  first?: Text;
  plain?: Text;
  original?: Text;
}

/** The plain text for whoever reads plain German, else the translation, else the German text. */
export function textOf({ now: { offer }, texts, language }: OfferView): Texts {
  const own = translationIn(texts?.translations ?? [], language);
  const translated = own?.description ?? own?.summary;
  const german = texts?.description ?? texts?.summary;
  const isPlain = language === 'de-simple' && texts?.plain !== undefined;
  const text = (words: string, tag: string): Text => ({ text: words, language: tag });
  const title = own && own.title !== '' ? text(own.title, own.language) : text(offer?.title ?? '', 'de');
  const original = german === undefined ? undefined : text(german, 'de');
  const plain = texts?.plain === undefined ? undefined : text(texts.plain, 'de-simple');
  const first = isPlain ? plain : translated !== undefined && own ? text(translated, own.language) : original;
  return {
    title,
    ...(first && { first }),
    ...(plain && first !== plain && { plain }),
    ...(original && first !== original && { original }),
  };
}
