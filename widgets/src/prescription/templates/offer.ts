import type { TemplateResult } from 'lit';

import type { DistrictBundle } from '../bundle/district-bundle.js';
import { html, live, nothing } from '../later/received.js';
import type { Match } from '../matching/match.js';
import type { OpenedOffersController } from '../opened-offers.controller.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { reasonsInWords } from '../words/reasons-in-words.js';
import { leafTemplate } from './leaf.js';

export interface OfferView {
  /** Of its title. */
  headingLevel: number;
  /** Its place in the list, from 0; -1 outside of it. */
  at: number;
  bundle: DistrictBundle;
  chosen: boolean;
  opened: OpenedOffersController;
  api: string;
  practice: string | null;
  toggle(match: Match): void;
  open(match: Match): void;
}

/** An offer: box, leaf, title, where and when and what it costs, what speaks for it, what must be asked first. */
export function offerTemplate(match: Match, view: OfferView, words: PrescriptionWords): TemplateResult {
  const { offer, next } = match;
  const { strings, own } = words;
  const { first, second, asks } = reasonsInWords(match, words);
  const isOpen = view.opened.isOpen(offer.id);
  const isDoubted = view.opened.doubtOf(offer.id) === 'done';
  return html`<li part="item" class="pick ${view.chosen ? 'chosen' : ''}" data-id=${offer.id} data-at=${view.at}>
    <label class="box"><input type="checkbox" autocomplete="off" aria-label=${own.take(offer.title)} ?disabled=${isDoubted && !view.chosen} .checked=${live(view.chosen)} @change=${() => view.toggle(match)} /></label>
    ${leafTemplate(next, words)}
    <div class="body">
      <div role="heading" aria-level=${Math.min(6, view.headingLevel)} class="heading"><button part="title" class="title" lang="de" dir="auto" aria-expanded=${isOpen} @click=${() => view.open(match)}>${offer.title}</button></div>
      ${offer.example ? html`<span part="badge" class="badge" title=${strings.exampleHint}>${strings.example}</span>` : nothing}
      <p part="meta" class="when">${dotted(first)}</p>
      <p part="meta" class="where">${dotted(second)}</p>
      ${asks.length === 0 ? nothing : html`<p part="badge" class="special">${dotted(asks)}</p>`}
      ${isDoubted ? html`<p class="special" role="status">${own.doubtDone}</p>` : nothing}
    </div>
    ${isOpen ? openedTemplate(match, view, words) : nothing}
  </li>`;
}

function openedTemplate(match: Match, { opened, bundle, api, practice }: OfferView, words: PrescriptionWords): TemplateResult {
  const { strings } = words;
  const { part } = opened.drawing;
  if (part === null) return html`<div part="details" class="details" role="alert"><p>${strings.detailsFailed}</p></div>`;
  if (part === undefined) return html`<div part="details" class="details" aria-busy="true"><p>${strings.loading}</p></div>`;
  return html`<div part="details" class="details" aria-busy=${opened.texts === null}>${part.template(match, { bundle, opened, api, practice }, words)}</div>`;
}

const dotted = (parts: readonly unknown[]): unknown => parts.map((part, at) => (at === 0 ? part : html` <span class="dot" aria-hidden="true">·</span> ${part}`));
