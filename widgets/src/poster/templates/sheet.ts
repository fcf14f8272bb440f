import { html, type TemplateResult } from 'lit';

import type { PosterOffer } from '../poster-page.js';
import { qrTemplate } from './qr.js';

const WELCOMES = [
  ['en', 'Welcome'],
  ['tr', 'Hoş geldiniz'],
  ['uk', 'Ласкаво просимо'],
  ['ar', 'أهلًا وسهلًا'],
  ['ru', 'Добро пожаловать'],
  ['pl', 'Serdecznie witamy'],
] as const;

/** Longer titles, in characters, stand in smaller letters beside a smaller code, so that the page is enough in wide fonts as well. */
const LONG = 80;

/** One page of A4 for the door. @param arrival address of the page behind the code. */
export const sheetTemplate = ({ title, organiser }: PosterOffer, arrival: string): TemplateResult => html`<div class="no-print tools">
    <h1>Plakat für die Tür</h1>
    <p>Eine Seite A4. Hängen Sie es dorthin, wo man hereinkommt.</p>
    <button type="button" class="main" @click=${() => print()}>Plakat drucken</button>
  </div>
  <article class="poster" aria-label="Plakat">
    <h2>Mit Rezept für Miteinander hier?</h2>
    <p class="glad">Schön, dass Sie da sind.</p>
    <p class=${title.length > LONG ? 'offer long' : 'offer'}><strong dir="auto">${title}</strong>${organiser === null ? null : html`<span dir="auto">${organiser.name}</span>`}</p>
    <div class="ways">
      ${qrTemplate(arrival, `Code zum Scannen: ${arrival}`)}
      <div>
        <p><strong>Zeigen Sie einfach Ihr Blatt.</strong> Das reicht.</p>
        <p>Oder scannen Sie diesen Code mit dem Telefon, und tippen Sie die vier Wörter von Ihrem Blatt ein.</p>
      </div>
    </div>
    <p class="promise">Gezählt wird nur, dass jemand gekommen ist. Niemand fragt nach Ihrem Namen oder nach dem Grund.</p>
    <p class="welcomes">${WELCOMES.map(([language, welcome]) => html`<span lang=${language} dir="auto">${welcome}</span> `)}</p>
  </article>`;
