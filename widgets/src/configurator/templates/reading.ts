import { html, type TemplateResult } from 'lit';

import type { Configuring } from '../configuring.js';

/** Takes lines that stand on a page already, to change them. */
export const readingTemplate = (page: Configuring): TemplateResult => html`<details class="reading">
  <summary>Haben Sie schon Zeilen? Hier wieder einlesen</summary>
  <form @submit=${(event: SubmitEvent) => submit(event, page)}>
    <div class="field">
      <label for="pasted">Ihre Zeilen</label>
      <textarea id="pasted" name="pasted" rows="5" spellcheck="false" autocomplete="off" aria-describedby="reading-says"></textarea>
    </div>
    <button type="submit">Zeilen einlesen</button>
    <p id="reading-says" class="said" role="status">${page.readingSays}</p>
  </form>
</details>`;

function submit(event: SubmitEvent, page: Configuring): void {
  event.preventDefault();
  page.read(String(new FormData(event.currentTarget as HTMLFormElement).get('pasted') ?? ''));
}
