import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { DeskOffer } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { callInWords } from '../sentences/what-holds.js';
import { saidTemplate } from './said.js';

/** Whether one has to ring first. */
export function callTemplate(page: DeskPage, offer: DeskOffer): TemplateResult {
  const { contact, organiser } = offer;
  const { said } = page;
  // While it is being saved the tick stays where it was set.
  const ticked = (said?.kind === 'saving' ? said.change.callFirst : null) ?? offer.callFirst;
  const phone = contact?.phone ?? organiser?.phone ?? null;
  return html`<section aria-labelledby="call" data-part="call">
    <h2 id="call">Nur nach Anruf</h2>
    <p class="holds">${callInWords(offer)}</p>
    <label class="choice">
      <input type="checkbox" .checked=${live(ticked)} @change=${({ currentTarget }: Event) => page.change('call', { callFirst: (currentTarget as HTMLInputElement).checked })} />
      <span>Bitte vorher anrufen</span>
    </label>
    ${phone === null ? html`<p class="missing">Dafür fehlt noch eine Telefonnummer im Eintrag.</p>` : null} ${saidTemplate(page, 'call')}
  </section>`;
}
