import { html, type TemplateResult } from 'lit/html.js';

import type { Arrival } from '../arrivals.js';
import type { RecipePage } from '../recipe-page.js';
import type { RecipeStrings } from '../strings/recipe-strings.js';

/** "I have arrived", where the sheet has a word code; the answer stands in an element that is always there, so that it is heard. */
export function arrivalTemplate(offer: string, { address, arrivals, speech: { own } }: RecipePage): TemplateResult | null {
  const code = address?.wordCode;
  if (code === undefined) return null;
  const arrival = arrivals.of(offer);
  const settled = arrival === 'counted' || arrival === 'notCounted';
  return html`<div class="arrival">
    ${settled
      ? null
      : html`<p class="small">${own.arrivedHint}</p>
          <p><button type="button" aria-disabled=${arrival === 'sending' ? 'true' : 'false'} @click=${() => void arrivals.tell(offer, code)}>${arrival === 'sending' ? own.sending : own.arrived}</button></p>`}
    <div role="status">${arrival === undefined || arrival === 'sending' ? null : html`<p class="said">${inWords(arrival, own)}</p>`}</div>
  </div>`;
}

function inWords(arrival: Exclude<Arrival, 'sending'>, own: RecipeStrings): string {
  if (arrival === 'offline') return own.arrivalOffline;
  return arrival === 'failed' ? own.arrivalFailed : own[arrival];
}
