import { html, type TemplateResult } from 'lit';

import type { Configuring } from '../configuring.js';

/** How a typed place was understood. */
export function placeStatus(page: Configuring): TemplateResult | string {
  const answer = page.placeAnswer;
  switch (answer.kind) {
    case 'none':
      return '';
    case 'asking':
      return 'Wir sehen nach …';
    case 'unreachable':
      return 'Wir konnten den Ort gerade nicht nachschlagen. Die Zeilen können Sie trotzdem kopieren.';
    case 'unknown':
      return 'Diesen Ort kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie die Postleitzahl.';
    case 'key':
      return 'Das ist ein Gemeindeschlüssel. Ob es der richtige ist, sehen Sie in der Vorschau.';
    case 'known':
      return `Gefunden: ${answer.label}`;
    case 'suggestions':
      return html`Meinen Sie
        <span class="suggestions">${answer.suggestions.map(({ label, place }) => html`<button type="button" @click=${() => page.choosePlace(place, label)}>${label}</button>`)}</span>`;
  }
}
