import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { LANGUAGES } from '../../base/language.js';
import type { SheetSize } from '../address/prescription-address.js';
import type { QrPart } from '../later/prescription-qr.js';
import type { PrescriptionWords } from '../prescription-words.js';
import type { SheetController } from '../sheet.controller.js';

export interface BarView {
  sheet: SheetController;
  most: number;
  /** What is said about the last step; empty if nothing. */
  notice: string;
  /** Language tag of the sheet. */
  language: string;
  onPhone: boolean;
  qr: QrPart | null | undefined;
  /** Null as long as nothing is on the sheet. */
  printAddress: string | null;
  homeAddress: string | null;
  setSize(size: SheetSize): void;
  setLanguage(tag: string): void;
  clear(): void;
  print(): void;
  showOnPhone(): void;
  refuse(): void;
}

/** Opens a link in another tab, as a click does here. */
const MIDDLE = 1;
const SIZES: readonly SheetSize[] = ['A5', 'A4', 'LARGE'];
/** Each by its own name, for whoever is to read the sheet. */
const NAMES: Readonly<Record<string, string>> = { de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English', tr: 'Türkçe', uk: 'Українська', ar: 'العربية', ru: 'Русский', pl: 'Polski' };

/** What is on the sheet, and how it gets to whoever takes it home. */
export function barTemplate(view: BarView, words: PrescriptionWords): TemplateResult {
  const { sheet, most, printAddress } = view;
  const { own } = words;
  const count = sheet.offers.size;
  return html`<p part="notice" class="notice" role="status">${view.notice}</p>
  <div part="bar" class="bar" role="group" aria-label=${own.barLabel}>
    ${view.onPhone && view.homeAddress !== null ? phoneTemplate(view, view.homeAddress, words) : nothing}
    <div class="bar-line">
      <p class="on-sheet" role="status">${own.onSheet(count, most)}</p>
      <div class="sheet-fields">
        <label class="small-field"><span part="label">${own.paperLabel}</span>
          <select id="paper" class="input" autocomplete="off" .value=${live(sheet.size)} @change=${(event: Event) => view.setSize((event.target as HTMLSelectElement).value as SheetSize)}>
            ${SIZES.map((size) => html`<option value=${size} ?selected=${size === sheet.size}>${own.papers[size]}</option>`)}
          </select></label>
        <label class="small-field"><span part="label">${own.sheetLanguage}</span>
          <select id="sheet-language" class="input" autocomplete="off" .value=${live(view.language)} @change=${(event: Event) => view.setLanguage((event.target as HTMLSelectElement).value)}>
            ${LANGUAGES.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === view.language}>${NAMES[tag]}</option>`)}
          </select></label>
      </div>
      <div class="bar-buttons">
        <button part="button" class="button clear" type="button" @click=${view.clear}>${sheet.issued ? own.done : own.clear}</button>
        <button part="button" class="button on-phone" type="button" aria-expanded=${view.onPhone} aria-disabled=${count === 0} @click=${count === 0 ? view.refuse : view.showOnPhone}>${view.onPhone ? own.hidePhone : own.showOnPhone}</button>
        ${printAddress === null
          ? html`<button part="print" class="button strong print" type="button" aria-disabled="true" @click=${view.refuse}>${own.print}</button>`
          : html`<a part="print" class="button strong print" href=${printAddress} target="_blank" rel="noopener noreferrer" @click=${view.print} @auxclick=${(event: MouseEvent) => event.button === MIDDLE && view.print()}>${own.print}<span class="unseen"> (${own.newWindow})</span></a>`}
      </div>
    </div>
  </div>`;
}

function phoneTemplate({ qr }: BarView, address: string, { own, strings }: PrescriptionWords): TemplateResult {
  return html`<div class="on-screen" role="group" aria-label=${own.phoneTitle}>
    ${qr ? qr.template(address, own) : html`<p role="status">${qr === null ? own.phoneFailed : strings.loading}</p>`}
    ${qr ? html`<p>${own.phoneHint}</p>` : nothing}
  </div>`;
}
