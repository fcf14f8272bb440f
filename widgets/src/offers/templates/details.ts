import { html, type TemplateResult } from 'lit';

import type { DetailsController } from '../details.controller.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';

/** The room below an opened offer: while it loads, when it did not come, and what has come. */
export function detailsTemplate(details: DetailsController, offer: Offer, api: string, retry: () => void, words: Words): TemplateResult {
  const { strings } = words;
  const known = details.of(offer.node.id);
  if (known === null) return html`<div part="details" class="details" aria-busy="true"><p>${strings.loading}</p></div>`;
  if (known === 'failed') {
    return html`<div part="details" class="details" role="alert"><p>${strings.detailsFailed}</p><button part="button" class="button" @click=${retry}>${strings.retry}</button></div>`;
  }
  return html`<div part="details" class="details">${details.template(offer, known, api, words)}</div>`;
}
