import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { DeskOffer } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { mailAbout, textAbout } from '../sentences/mail-about.js';

const LONGEST = 1000;

/** For everything that one does not change here: words for whoever looks after the entry. Nothing of it is sent by this page. */
export function messageTemplate(page: DeskPage, offer: DeskOffer): TemplateResult {
  const { message } = page.drafts;
  const address = new URL(`angebote/${offer.id}`, location.href.replace(/#.*/s, '')).href;
  return html`<section aria-labelledby="changed">
    <h2 id="changed">Etwas stimmt nicht mehr</h2>
    <p>Termine, Ort und Telefon ändert die Stelle, von der Sie diese Seite bekommen haben. Schreiben Sie ihr, was neu ist. Bis es im Eintrag steht, hilft eine Pause: Dann kommt niemand umsonst.</p>
    <p class="small" dir="auto">Der Eintrag kommt von: ${offer.provenance.attribution}</p>
    <div class="field">
      <label for="message">Was hat sich geändert?</label>
      <textarea id="message" rows="4" maxlength=${LONGEST} .value=${live(message)} @input=${({ currentTarget }: Event) => type(currentTarget as HTMLTextAreaElement, page)}></textarea>
    </div>
    <div class="row">
      <a class="button" href=${mailAbout(offer.title, address, message)}>E-Mail vorbereiten</a>
      <button type="button" @click=${() => void copy(textAbout(offer.title, address, message), page)}>Text kopieren</button>
      <span role="status">${page.copied ? 'Kopiert. Sie können den Text jetzt einfügen.' : ''}</span>
    </div>
    <p class="hint">Die E-Mail geht erst ab, wenn Sie sie in Ihrem Mail-Programm absenden. Die Adresse dieser Seite steht nicht darin.</p>
  </section>`;
}

function type(field: HTMLTextAreaElement, page: DeskPage): void {
  page.drafts.message = field.value;
  page.copied = false;
  page.show();
}

async function copy(text: string, page: DeskPage): Promise<void> {
  page.copied = await navigator.clipboard.writeText(text).then(
    () => true,
    // Without permission one can still select what is typed.
    () => false,
  );
  page.show();
}
