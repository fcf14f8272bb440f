import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { readAccent, type Judgement } from '../colour/accent.js';
import { readColour, writeColour } from '../colour/colour.js';
import { contrastOn, ENOUGH, type Scheme } from '../colour/grounds.js';
import type { Configuring } from '../configuring.js';
import { textField } from './controls.js';

const OURS = '#17594a';
const WHERE = { light: 'auf hellem Grund', dark: 'auf dunklem Grund' } as const;

const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toLocaleString('de', { minimumFractionDigits: 1 })} zu 1`;

/** A colour, what is wrong with it, and the nearest that will do. */
export function accentTemplate(page: Configuring): TemplateResult {
  const { accentText, judgement } = page;
  const { scheme } = page.settings.configuration.attributes;
  const shown = readAccent(accentText)?.[scheme === 'dark' ? 'dark' : 'light'];
  return textField({
    id: 'accent',
    label: 'Farbe für Kalenderblatt, Verweise und Knöpfe',
    value: ownWords(accentText, scheme),
    hint: `Zum Beispiel ${OURS}. Leer für unser Grün.`,
    invalid: judgement !== null && judgement.kind !== 'passes',
    type: (text) => page.typeAccent(text),
    beside: html`<input type="color" aria-label="Farbe aussuchen" .value=${live(writeColour(shown ?? readColour(OURS) ?? [0, 0, 0]))} @input=${({ target }: Event) => page.typeAccent((target as HTMLInputElement).value)} />`,
    status: judgement === null ? '' : said(page, judgement),
  });
}

/** A pair is named by the colour it was made for. */
const ownWords = (accentText: string, scheme: string | undefined): string => {
  const pair = accentText.startsWith('light-dark') ? readAccent(accentText) : null;
  return pair === null ? accentText : writeColour(pair[scheme === 'dark' ? 'dark' : 'light']);
};

function said(page: Configuring, judgement: Judgement): TemplateResult | string {
  if (judgement.kind === 'unread') return `Diese Farbe können wir nicht lesen. Schreiben Sie sie mit einer Raute und sechs Zeichen, zum Beispiel ${OURS}.`;
  if (judgement.kind === 'fails') {
    const offered = writeColour(judgement.offered);
    return html`<p>Diese Farbe ist ${WHERE[judgement.scheme]} schlecht zu lesen: Der Kontrast ist ${ratio(judgement.contrast)}, nötig sind ${ratio(ENOUGH)}. Die Zeilen unten bleiben deshalb bei unserem Grün.</p>
      <p>Die nächste Farbe, die reicht: ${swatch(offered)} <code>${offered}</code> <button type="button" @click=${() => page.takeOffered()}>Diese Farbe nehmen</button></p>`;
  }
  const { light, dark } = judgement.pair;
  const { scheme } = page.settings.configuration.attributes;
  const shown: readonly Scheme[] = scheme === 'light' || scheme === 'dark' ? [scheme] : ['light', 'dark'];
  return html`<ul class="grounds">
    ${shown.map((ground) => html`<li>${swatch(writeColour(judgement.pair[ground]))} ${WHERE[ground]}: <code>${writeColour(judgement.pair[ground])}</code>, Kontrast ${ratio(contrastOn(ground, judgement.pair[ground]))}, gut zu lesen</li>`)}
  </ul>
  ${shown.length > 1 && writeColour(light) !== writeColour(dark) ? html`<p class="hint">Keine Farbe reicht für beide Gründe. Deshalb stehen zwei in den Zeilen.</p>` : nothing}`;
}

/** Drawn, as a style in the page would be against its own rules. */
const swatch = (colour: string): TemplateResult => html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${colour} /></svg>`;
