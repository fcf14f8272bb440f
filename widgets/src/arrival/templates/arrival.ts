import { html, type TemplateResult } from 'lit';

import type { ArrivalPage } from '../arrival-page.js';
import { doorTemplate } from './door.js';
import { formTemplate } from './form.js';

/** The whole page below its header. */
export function arrivalTemplate(page: ArrivalPage): TemplateResult {
  const { strings, door } = page;
  const closed = door.kind === 'broken' ? strings.brokenAddress : door.kind === 'unknown' ? strings.unknownOffer : null;
  return html`<h1>${strings.title}</h1>
    ${doorTemplate(page)}
    ${closed === null ? formTemplate(page) : html`<p class="note">${closed}</p>`}
    <p class="small"><a href=".">${strings.home}</a></p>`;
}
