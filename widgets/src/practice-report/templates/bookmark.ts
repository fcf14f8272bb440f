import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { bookmarkOf } from '../bookmark.js';
import type { ReportPage } from '../report-page.js';

/** The practice's own way to its page, put together here and sent nowhere. */
export function bookmarkTemplate(page: ReportPage, code: string): TemplateResult {
  const { name, place, copied } = page;
  const address = bookmarkOf(location.href, { code, name, place });
  return html`<section class="no-print" aria-labelledby="bookmark">
    <h2 id="bookmark">Ihr Lesezeichen für die Sprechstunde</h2>
    <p>Mit diesem Lesezeichen tragen die Blätter den Code Ihrer Praxis und werden gezählt. Ihr Code ist <strong class="code">${code}</strong>.</p>
    <div class="field">
      <label for="name">Name auf dem Blatt</label>
      <input id="name" type="text" maxlength="80" autocomplete="off" aria-describedby="name-hint" .value=${live(name)} @input=${({ currentTarget }: Event) => change(page, { name: valueOf(currentTarget) })} />
      <p class="hint" id="name-hint">Bleibt das Feld leer, steht kein Name auf dem Blatt.</p>
    </div>
    <div class="field">
      <label for="place">Postleitzahl oder Ort</label>
      <input id="place" type="text" maxlength="80" autocomplete="off" aria-describedby="place-hint" .value=${live(place)} @input=${({ currentTarget }: Event) => change(page, { place: valueOf(currentTarget) })} />
      <p class="hint" id="place-hint">Freiwillig. Dann müssen Sie den Ort nicht jedes Mal eingeben.</p>
    </div>
    <p class="address"><a href=${address}>${address}</a></p>
    <div class="row">
      <button type="button" @click=${() => void copy(address, page)}>Adresse kopieren</button>
      <span role="status">${copied ? 'Kopiert. Sie können die Adresse jetzt einfügen.' : ''}</span>
    </div>
  </section>`;
}

const valueOf = (field: EventTarget | null): string => (field as HTMLInputElement).value;

function change(page: ReportPage, typed: { name?: string; place?: string }): void {
  Object.assign(page, typed, { copied: false });
  page.show();
}

async function copy(address: string, page: ReportPage): Promise<void> {
  page.copied = await navigator.clipboard.writeText(address).then(
    () => true,
    // Without permission one can still use the link itself.
    () => false,
  );
  page.show();
}
