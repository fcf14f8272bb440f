import { html, type TemplateResult } from 'lit';

import type { PosterPage } from '../poster-page.js';
import { sheetTemplate } from './sheet.js';

/** The poster, or why there is none. */
export function pageTemplate({ answer, retry }: PosterPage): TemplateResult {
  switch (answer.kind) {
    case 'there':
      return sheetTemplate(answer.offer, answer.arrival);
    case 'asking':
      return html`<p class="small" role="status" aria-busy="true">Einen Moment …</p>`;
    case 'broken':
      return instead('In dieser Adresse fehlt etwas', 'Öffnen Sie das Plakat noch einmal von Ihrem Schreibtisch aus.');
    case 'unknown':
      return instead('Dieses Angebot steht nicht mehr im Verzeichnis', 'Soll es wieder hinein? Sagen Sie es der Stelle, von der Sie Ihren Schreibtisch haben.');
    case 'offline':
      return instead('Sie haben gerade kein Internet', 'Sobald Sie wieder verbunden sind, kommt das Plakat.', retry);
    case 'failed':
      return instead('Das Plakat ist gerade nicht zu erreichen', 'Es liegt nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.', retry);
  }
}

const instead = (title: string, way: string, retry?: () => void): TemplateResult =>
  html`<h1>${title}</h1>
    <p role="status">${way}</p>
    ${retry ? html`<button type="button" class="main" @click=${retry}>Noch einmal versuchen</button>` : null}`;
