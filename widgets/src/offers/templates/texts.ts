import type { TemplateResult } from 'lit';

import { content as german } from '../../base/languages/content-strings.de.js';
import type { AllWords } from '../later/all-words.js';
import { contentStringsOf, html, nothing, translationIn, wordsOf } from '../later/received.js';
import type { Offer, OfferDetails } from '../offer.js';
import { linkStringsOf } from '../strings/link-strings-of.js';

type Drawn = TemplateResult | typeof nothing;

/** What an offer says of itself: `first` for all to read, `behind` to be opened below. */
export interface Texts {
  first: Drawn;
  behind: Drawn;
}

/** The plain text for whoever reads plain German, else the translation, else the German text; whatever stands behind these can be opened. */
export function textsOf({ node: { title } }: Offer, details: OfferDetails, words: AllWords): Texts {
  const { description, plainLanguage, translations } = details;
  const { language, strings } = words;
  const isPlain = language === 'de-simple' && plainLanguage !== null;
  const own = translationIn(translations, language);
  const translated = own?.description ?? own?.summary ?? null;
  const first = isPlain ? plainTemplate(details, words) : textTemplate(translated ?? description, translated === null ? 'de' : own?.language);
  const titleBehind = own === undefined ? null : title;
  const descriptionBehind = isPlain || translated !== null ? description : null;
  return {
    first,
    behind: html`${titleBehind || descriptionBehind
      ? html`<details><summary>${linkStringsOf(language).original}</summary>${titleBehind ? html`<p lang="de" dir="auto"><strong>${titleBehind}</strong></p>` : nothing}${textTemplate(descriptionBehind, 'de')}</details>`
      : nothing}${plainLanguage && !isPlain ? html`<details><summary>${strings.plainLanguage}</summary>${plainTemplate(details, words)}</details>` : nothing}`,
  };
}

function textTemplate(text: string | null, language = 'de'): Drawn {
  return text ? html`<p lang=${language} dir="auto" class="text">${text}</p>` : nothing;
}

/** With whoever has read it, for without such readers it is not what people know as Leichte Sprache. */
function plainTemplate({ plainLanguage, plainLanguageReview: review }: OfferDetails, { language }: AllWords): TemplateResult {
  const content = contentStringsOf(language) ?? german;
  return html`${textTemplate(plainLanguage, 'de-simple')}<p class="source">${review ? content.plainReviewed(review.by, dayInWords(review.on, wordsOf(language).locale)) : content.plainUnreviewed}</p>`;
}

/** @param day YYYY-MM-DD, which is read as midnight in UTC */
const dayInWords = (day: string, locale: string): string => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));
