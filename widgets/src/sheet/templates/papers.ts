import { html, nothing, type TemplateResult } from 'lit';

import { directionOf } from '../../base/language.js';
import { wordsOf } from '../../base/words/words-of.js';
import { strings as german } from '../strings/sheet.de.js';
import { ended } from '../content/ended.js';
import { isolated } from '../content/isolated.js';
import { shownWordCode } from '../../prescription/word-code/word-code.js';
import type { Setting } from '../fit/setting.js';
import { mapTemplate } from './map.js';
import { offerTemplate } from './offer.js';
import { qrTemplate } from './qr.js';

/** The sheet, page by page, as it comes out of the printer. */
export function papersTemplate(setting: Setting): TemplateResult {
  const { content, size, pages } = setting;
  const starts = pages.map((_, page) => pages.slice(0, page).reduce((sum, count) => sum + count, 0));
  return html`<div class="papers ${size.toLowerCase()}" lang=${content.language} dir=${directionOf(content.language)}>
    ${pages.map((count, page) => paperTemplate(setting, page, starts[page] ?? 0, count))}
  </div>`;
}

function paperTemplate(setting: Setting, page: number, start: number, count: number): TemplateResult {
  const { content, strings, omitted, pages } = setting;
  const map = mapTemplate(setting);
  const isLast = page === pages.length - 1;
  return html`<article class="paper" aria-label=${strings.page(page + 1, pages.length)}>
    ${page === 0 ? headTemplate(setting) : nothing}
    ${content.offers.slice(start, start + count).map((offer) => offerTemplate(offer, { strings, omitted, numbered: map !== nothing, comma: wordsOf(content.language).comma }))} ${isLast ? html`${map}${footTemplate(setting)}` : nothing}
    ${pages.length > 1 ? html`<p class="page-number">${strings.page(page + 1, pages.length)}</p>` : nothing}
  </article>`;
}

function headTemplate({ content: { language, practiceName, printedOn, homeAddress }, strings, omitted }: Setting): TemplateResult {
  return html`<div class="head">
    <div>
      <h2>${strings.title}</h2>
      ${strings.title === german.title ? nothing : html`<p class="muted" lang="de"><bdi>${german.title}</bdi></p>`}
      ${omitted.has('LEAD') ? nothing : html`<p class="lead">${strings.lead}</p>`}
      <p class="given muted">${practiceName ? html`<bdi>${strings.givenBy(isolated(practiceName, language))}</bdi><br />` : nothing}<bdi lang=${language}>${strings.printedOn(printedOn)}</bdi></p>
    </div>
    ${qrTemplate(homeAddress, strings.codeLabel)}
  </div>`;
}

function footTemplate({ content: { checked, wordCode }, strings, omitted }: Setting): TemplateResult {
  return html`<div class="foot">
    <div>
      <p>${checked && !omitted.has('CHECKED') ? html`${ended(strings.checked(checked))}<br />` : nothing}${strings.codeHint}</p>
    </div>
    ${wordCode ? html`<div class="word-code"><p>${strings.wordCode}</p><p class="words" lang="de"><bdi dir="ltr">${shownWordCode(wordCode)}</bdi></p></div>` : nothing}
  </div>`;
}
