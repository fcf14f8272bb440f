import { html, nothing, type TemplateResult } from 'lit';

import { contentStringsOf } from '../../base/languages/content-strings-of.js';
import type { OffersController } from '../offers.controller.js';
import { translationIn } from '../translation-in.js';
import { withoutLabel } from '../without-label.js';
import type { Words } from './context.js';

export function moreTemplate({ hasMore, loadingMore, offers, total }: OffersController, more: () => void, { strings }: Words): TemplateResult | typeof nothing {
  if (!hasMore) return nothing;
  return html`<div part="more" class="more">
    ${loadingMore === 'failed' ? html`<p role="alert">${strings.moreFailed}</p>` : nothing}
    <button part="button" class="button" aria-disabled=${loadingMore === true} @click=${more}>${strings.more(total - offers.length)}</button>
  </div>`;
}

/** That entries are in German, where others read them and not all are translated; and where they come from. Invented ones come from nowhere. */
export function attributionTemplate({ offers }: OffersController, { strings, language }: Words): TemplateResult {
  const entriesInGerman = contentStringsOf(language)?.entriesInGerman;
  const untranslated = entriesInGerman && offers.some(({ node }) => !translationIn(node.translations, language));
  const sources = [...new Set(offers.filter(({ node }) => !node.example).map(({ node }) => withoutLabel(node.provenance.attribution)))];
  return html`${untranslated ? html`<p part="attribution" class="attribution">${entriesInGerman}</p>` : nothing}${sources.length === 0 ? nothing : html`<p part="attribution" class="attribution">${strings.sources}: <span lang="de">${sources.join(' · ')}</span></p>`}`;
}

/** How many there are, or that they are on their way. */
export function statusLine({ status, shown, total, place }: OffersController, radius: number, quietly: boolean, { strings }: Words): TemplateResult | string {
  if (status === 'loading' && !quietly) return strings.loading;
  if (shown !== 'ready' || total === 0) return '';
  return html`<strong>${strings.offerCount(total)}</strong> <span>${strings.within(radius, place)}</span>`;
}
