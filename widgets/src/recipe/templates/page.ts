import { html, type TemplateResult } from 'lit/html.js';

import { formatter } from '../../base/words/formatter.js';
import { wordsOf } from '../../base/words/words-of.js';
import type { RecipePage } from '../recipe-page.js';
import { offerTemplate } from './offer.js';
import { searchTemplate } from './search.js';

/** The whole page below its header. */
export function pageTemplate(page: RecipePage): TemplateResult {
  const { sheet, speech } = page;
  const { own, strings } = speech;
  if (sheet.kind === 'none') return html`<h1>${own.brokenTitle}</h1><p>${own.broken}</p>${searchTemplate(own)}`;
  return html`<h1>${own.title}</h1>
    <p class="lead">${own.greeting}</p>
    <div class="told" role="status">
      ${sheet.kind === 'loading' ? html`<p>${own.loading}</p>` : null}
      ${sheet.kind === 'known' && page.isKept ? html`<p class="note">${page.kept === null ? own.offline : own.keptFrom(loadedInWords(page.kept, page))}</p>` : null}
      ${sheet.kind === 'failed' || sheet.kind === 'offline' ? html`<p class="note">${own[sheet.kind]}</p>` : null}
    </div>
    ${sheet.kind === 'failed' || sheet.kind === 'offline' ? html`<p><button type="button" @click=${page.load}>${own.retry}</button></p>` : null}
    ${sheet.kind === 'known'
      ? html`<ol class="offers">${sheet.offers.map((offer) => offerTemplate(offer, sheet.bundle, page))}</ol>
          ${sheet.offers.some(({ offer }) => offer) && speech.content.entriesInGerman !== '' ? html`<p class="small">${speech.content.entriesInGerman}</p>` : null}
          <h2>${own.more}</h2>
          ${searchTemplate(own)}
          <p class="small">${own.privacy}</p>
          ${sheet.bundle.attributions.length === 0 ? null : html`<p class="small sources">${strings.sources}: <span lang="de" dir="auto">${sheet.bundle.attributions.join(' · ')}</span></p>`}`
      : null}`;
}

const loadedInWords = (loaded: Date, { language }: RecipePage): string =>
  formatter(Intl.DateTimeFormat, wordsOf(language).locale, { timeZone: 'Europe/Berlin', weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(loaded);
