import { html, type TemplateResult } from 'lit';

import type { Desk } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { arrivalTemplate } from './arrival.js';
import { callTemplate } from './call.js';
import { confirmTemplate } from './confirm.js';
import { countsTemplate } from './counts.js';
import { doubtTemplate } from './doubt.js';
import { messageTemplate } from './message.js';
import { pauseTemplate } from './pause.js';
import { posterTemplate } from './poster.js';
import { roomTemplate } from './room.js';
import { seenTemplate } from './seen.js';

/** The desk of one offer, in the order in which one needs it. */
export function deskTemplate(page: DeskPage, desk: Desk): TemplateResult {
  const { activity } = desk;
  return html`<p class="kicker">Ihr Schreibtisch</p>
    <h1 dir="auto">${activity.title}</h1>
    ${activity.example ? html`<p class="small">Dieser Eintrag ist ein Beispiel und erfunden.</p>` : null}
    <p class="lead">Zwei Minuten im Jahr reichen: Stimmt noch, was hier steht? Dann genügt der grüne Knopf.</p>
    ${doubtTemplate(desk, page.clock())} ${seenTemplate(activity, page.clock())} ${confirmTemplate(page, desk)} ${roomTemplate(page, activity)} ${pauseTemplate(page, activity)}
    ${callTemplate(page, activity)} ${messageTemplate(page, activity)} ${arrivalTemplate(page, activity)} ${countsTemplate(desk.arrivals)} ${posterTemplate(activity)}
    <section aria-labelledby="own">
      <h2 id="own">Diese Seite gehört Ihnen</h2>
      <p>Wer ihre Adresse kennt, kann hier etwas ändern. Speichern Sie sie als Lesezeichen, und geben Sie sie nur Menschen, die das Angebot mit Ihnen machen.</p>
      <p>Ist die Adresse in falsche Hände gekommen? Die Stelle, von der Sie sie haben, gibt Ihnen eine neue.</p>
    </section>`;
}
