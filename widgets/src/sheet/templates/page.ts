import { html, nothing, type TemplateResult } from 'lit';

import { LANGUAGES } from '../../base/language.js';
import type { SheetSize } from '../../prescription/address/prescription-address.js';
import type { SheetPage } from '../sheet-page.js';
import { LANGUAGE_NAMES } from '../strings/language-names.js';
import { papersTemplate } from './papers.js';
import { troublesTemplate } from './troubles.js';

const SIZES: readonly SheetSize[] = ['A5', 'A4', 'LARGE'];

/** The sheet with its tools, or why there is none. */
export function pageTemplate(page: SheetPage): TemplateResult {
  const { strings } = page.own;
  switch (page.state.kind) {
    case 'EMPTY':
      return instead(strings.openAgain, strings.openAgainHint);
    case 'LOADING':
      return html`<h1>${strings.preview}</h1>
        <p role="status" aria-busy="true">${strings.wait}</p>`;
    case 'OFFLINE':
    case 'FAILED':
      return html`${instead(strings.preview, page.state.kind === 'OFFLINE' ? strings.offline : strings.failed)}<button type="button" class="main" @click=${page.retry}>${strings.retry}</button>`;
    case 'READY':
      return readyTemplate(page, page.state);
  }
}

const instead = (title: string, way: string): TemplateResult =>
  html`<h1>${title}</h1>
    <p role="status">${way}</p>`;

function readyTemplate(page: SheetPage, { setting, troubles }: Extract<SheetPage['state'], { kind: 'READY' }>): TemplateResult {
  const { strings } = page.own;
  if (setting.content.offers.length === 0) return instead(strings.troublesTitle, strings.nothingLeft);
  return html`<div class="tools no-print">
      ${troubles.length > 0 ? troublesTemplate(troubles, strings) : html`<h1>${strings.preview}</h1>`}
      <button type="button" class="main" @click=${page.print}>${troubles.length > 0 ? strings.printAnyway : page.hasPrinted ? strings.printAgain : strings.print}</button>
      <p class="pdf">${strings.pdfHint}</p>
      <div class="choices">
        <fieldset>
          <legend>${strings.paper}</legend>
          ${SIZES.map((size) => html`<button type="button" aria-pressed=${String(size === page.size)} @click=${() => page.choose({ size })}>${strings.papers[size]}</button> `)}
        </fieldset>
        <label
          ><span>${strings.language}</span>
          <select @change=${(event: Event) => page.choose({ language: LANGUAGES[(event.target as HTMLSelectElement).selectedIndex] ?? 'de' })}>
            ${LANGUAGES.map((language) => html`<option lang=${language} ?selected=${language === page.language}>${LANGUAGE_NAMES[language]}</option>`)}
          </select></label
        >
      </div>
      <p class="heard" role="status">${strings.ready}</p>
    </div>
    ${setting ? papersTemplate(setting) : nothing}`;
}
