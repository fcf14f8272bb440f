import { html, type TemplateResult } from 'lit/html.js';

import { formatter } from '../../base/words/formatter.js';
import { noonOf } from '../../base/words/german-day.js';
import { wordsOf } from '../../base/words/words-of.js';
import type { OfferView } from './offer-view.js';
import { textOf, type Text } from './text-of.js';

/** What it is, in the person's words as far as somebody has written them; the others can be opened. */
export function textsTemplate(view: OfferView): TemplateResult {
  const { strings, own } = view.speech;
  const { first, plain, original } = textOf(view);
  return html`${first ? paragraph(first) : null} ${first?.language === 'de-simple' ? reviewTemplate(view) : null}
    ${plain ? html`<details><summary>${strings.plainLanguage}</summary>${paragraph(plain)}${reviewTemplate(view)}</details>` : null}
    ${original ? html`<details><summary>${own.original}</summary>${paragraph(original)}</details>` : null}
    ${outsideTemplate(view)}`;
}

const paragraph = ({ text, language }: Text): TemplateResult => html`<p class="text" lang=${language} dir="auto">${text}</p>`;

function reviewTemplate({ texts, language, speech: { content } }: OfferView): TemplateResult {
  const review = texts?.plainReview;
  if (!review) return html`<p class="small">${content.plainUnreviewed}</p>`;
  const day = formatter(Intl.DateTimeFormat, wordsOf(language).locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(noonOf(review.on));
  return html`<p class="small">${content.plainReviewed(review.by, day)}</p>`;
}

/** Only addresses of the web become links. */
function outsideTemplate({ texts, speech: { strings } }: OfferView): TemplateResult | null {
  const url = texts?.url ?? '';
  return /^https?:\/\//i.test(url) ? html`<p><a href=${url} rel="noopener external nofollow">${strings.moreOnTheWeb}</a></p>` : null;
}
