import type { TemplateResult } from 'lit';

import type { PlaceOffers } from '../place.js';
import type { OpenedWords } from './opened-words.js';
import { html, nothing, whenInWords } from './toolkit.js';

type OfferHere = PlaceOffers['edges'][number];

/** What comes next at a place. `null` while it loads, 'failed' if it did not come. */
export function happeningTemplate(offers: PlaceOffers | null | 'failed', retry: () => void, words: OpenedWords): TemplateResult {
  const { strings, opened } = words;
  if (offers === null) return html`<p aria-busy="true">${strings.loading}</p>`;
  if (offers === 'failed') return html`<div role="alert"><p>${opened.happensFailed}</p><button part="button" class="button" @click=${retry}>${strings.retry}</button></div>`;
  const { edges, totalCount } = offers;
  if (edges.length === 0) return html`<p>${opened.nothingHappens}</p>`;
  return html`<ul class="happening">${edges.map((offer) => offerTemplate(offer, words))}</ul>
    ${totalCount > edges.length ? html`<p class="where">${opened.moreHappens(totalCount - edges.length)}</p>` : nothing}`;
}

function offerTemplate({ node, nextOccurrence }: OfferHere, words: OpenedWords): TemplateResult {
  const { strings, language, now } = words;
  const special = specialOf({ node, nextOccurrence }, words);
  return html`<li>
    <span class="fact-title"><bdi lang="de">${node.title}</bdi></span>
    <span>${nextOccurrence === null ? strings.byAppointment : whenInWords(nextOccurrence, language, now)}</span>
    ${special === null ? nothing : html`<strong class="special">${special}</strong>`}
    ${node.example ? html`<span part="badge" class="badge">${strings.example}</span>` : nothing}
  </li>`;
}

function specialOf({ node, nextOccurrence }: Pick<OfferHere, 'node' | 'nextOccurrence'>, { strings }: OpenedWords): string | null {
  const status = nextOccurrence?.status ?? 'SCHEDULED';
  const word = { CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, SCHEDULED: null, EXTRA: null }[status];
  return word ?? (node.paused ? strings.paused : node.full ? strings.noPlace : null);
}
