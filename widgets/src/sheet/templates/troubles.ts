import { html, type TemplateResult } from 'lit';

import type { Trouble } from '../content/sheet-content.js';
import type { SheetStrings } from '../strings/sheet-strings.js';

/** What has changed since the offers were chosen; it stands before everything else. */
export const troublesTemplate = (troubles: readonly Trouble[], strings: SheetStrings): TemplateResult => html`<div class="troubles" role="alert">
  <h1>${strings.troublesTitle}</h1>
  <p>${strings.troublesLead}</p>
  <ul>
    ${troubles.map(({ title, obstacle }) => html`<li>${title ? html`<strong lang="de"><bdi>${title}</bdi></strong> ` : ''}${strings.trouble[obstacle]}</li>`)}
  </ul>
</div>`;
