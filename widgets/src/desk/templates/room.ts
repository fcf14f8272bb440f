import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { DeskOffer } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { roomInWords } from '../sentences/what-holds.js';
import { saidTemplate } from './said.js';

const NUMBER = /^\d{1,3}$/;

/** Whether there is room for somebody new. */
export function roomTemplate(page: DeskPage, offer: DeskOffer): TemplateResult {
  const free = offer.capacity?.free ?? (offer.full ? 0 : null);
  return html`<section aria-labelledby="room" data-part="room">
    <h2 id="room">Ist noch Platz?</h2>
    <p class="holds">${roomInWords(offer)}</p>
    <form class="row" novalidate @submit=${(event: SubmitEvent) => submit(event, page)}>
      <label for="free">Freie Plätze</label>
      <input
        id="free" type="text" inputmode="numeric" maxlength="3" autocomplete="off" aria-describedby="free-hint" aria-invalid=${String(page.noNumber)}
        .value=${live(page.drafts.free)} @input=${({ currentTarget }: Event) => (page.drafts.free = (currentTarget as HTMLInputElement).value)}
      />
      <button>Zahl speichern</button>
      <span class="hint" id="free-hint">${page.noNumber ? 'Bitte schreiben Sie eine Zahl, zum Beispiel 3.' : null}</span>
    </form>
    <div class="row">
      <button type="button" aria-pressed=${String(free === 0)} @click=${() => page.change('room', { free: 0 })}>Alles besetzt</button>
      <button type="button" aria-pressed=${String(free === null)} @click=${() => page.change('room', { freeUnknown: true })}>Dazu sage ich nichts</button>
    </div>
    ${saidTemplate(page, 'room')}
  </section>`;
}

function submit(event: SubmitEvent, page: DeskPage): void {
  event.preventDefault();
  const typed = page.drafts.free.trim();
  page.noNumber = !NUMBER.test(typed);
  if (!page.noNumber) return page.change('room', { free: Number(typed) });
  page.show();
  (event.currentTarget as HTMLElement).querySelector('input')?.focus();
}
