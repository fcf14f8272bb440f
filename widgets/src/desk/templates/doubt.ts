import { html, type TemplateResult } from 'lit';

import type { Desk } from '../desk.js';
import { dayInWords } from '../sentences/day-in-words.js';

/** What a practice has said, until somebody answers. */
export function doubtTemplate({ doubted, doubtedOn }: Desk, now: Date): TemplateResult | null {
  if (!doubted) return null;
  return html`<section class="note" aria-labelledby="doubt">
    <h2 id="doubt">Eine Praxis sagt: Hier stimmt etwas nicht</h2>
    <p>${doubtedOn === null ? 'Was genau, wissen wir nicht.' : `Das war am ${dayInWords(doubtedOn, now)}. Was genau, wissen wir nicht.`} Praxen sehen diesen Hinweis, bis Sie antworten.</p>
    <p>Schauen Sie kurz auf Termine, Ort und Telefon. Stimmt alles? Dann <a href="#confirm" @click=${leadTo}>sagen Sie es mit dem grünen Knopf</a>. Stimmt etwas nicht mehr? Dann <a href="#message" @click=${leadTo}>schreiben Sie, was sich geändert hat</a>.</p>
  </section>`;
}

/** Within the page, whose fragment is the secret and must stay. */
function leadTo(event: Event): void {
  event.preventDefault();
  const target = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
