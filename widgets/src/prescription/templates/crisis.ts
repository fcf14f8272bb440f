import { html, type TemplateResult } from 'lit';

import { phoneIcon } from '../../offers/templates/icons.js';
import { CRISIS_LINES } from '../crisis-lines.js';
import type { PrescriptionWords } from '../prescription-words.js';

/** Numbers and nothing else: who is in an emergency needs a voice now, and no offer on Wednesday. */
export function crisisTemplate(headingLevel: number, leave: () => void, { own, strings }: PrescriptionWords): TemplateResult {
  return html`<div part="crisis" class="crisis">
    <div class="crisis-title" role="heading" aria-level=${Math.min(6, headingLevel)} tabindex="-1">${own.crisisTitle}</div>
    <p>${own.crisisLead}</p>
    <ul>${CRISIS_LINES.map(
      ({ line, numbers }) => html`<li><span>${own.crisisLines[line]}</span>
        <span class="numbers">${numbers.map((number) => html`<a part="button" class="phone" href="tel:${number.replaceAll(' ', '')}" aria-label=${strings.call(number)}>${phoneIcon}<bdi dir="ltr">${number}</bdi></a>`)}</span></li>`,
    )}</ul>
    <button part="button" class="button" @click=${leave}>${own.backToOffers}</button>
  </div>`;
}
