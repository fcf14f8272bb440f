import { html, type TemplateResult } from 'lit';

import type { Outcome } from '../../arrival/arrival-form.js';
import { strings } from '../../arrival/strings/arrival.de.js';
import { wordFieldsTemplate } from '../../arrival/word-fields/word-fields.template.js';
import type { DeskOffer } from '../desk.js';
import type { DeskPage } from '../desk-page.js';

/** For somebody who shows a sheet: its four words, counted once. */
export function arrivalTemplate({ arrival, show }: DeskPage, { id }: DeskOffer): TemplateResult {
  const { outcome } = arrival;
  const send = (): void => void arrival.send(id).then(() => lead(arrival.outcome));
  return html`<section aria-labelledby="arrived" id="arrival">
    <h2 id="arrived">Heute kam jemand mit Rezept</h2>
    <p>Auf dem Blatt „Rezept für Miteinander“ stehen vier Wörter. Wenn Sie sie hier eintippen, erfährt die Praxis später, dass ihre Rezepte ankommen. Sie müssen das nicht tun, und nach dem Namen fragt niemand.</p>
    <form novalidate @submit=${(event: Event) => (event.preventDefault(), send())}>
      ${wordFieldsTemplate(arrival.fields, { strings, wrong: outcome.kind === 'missing' ? outcome.at : null, changed: show, done: send })}
      <p class="hint">${strings.example}</p>
      <button>${outcome.kind === 'sending' ? 'Einen Moment …' : 'Zählen'}</button>
    </form>
    <div class="said ${outcome.kind}" role="status">${sentenceOf(outcome) === '' ? null : html`<p>${sentenceOf(outcome)}</p>`}</div>
  </section>`;
}

function lead(outcome: Outcome): void {
  const fields = document.querySelectorAll<HTMLInputElement>('#arrival .words input');
  if (outcome.kind === 'missing') fields[outcome.at]?.focus();
}

function sentenceOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'nothing':
    case 'sending':
      return '';
    case 'counted':
      return 'Gezählt. Danke! Jedes Blatt zählt einmal.';
    case 'notCounted':
      return 'Diese vier Wörter zählen nicht. Vielleicht ist ein Wort anders geschrieben, oder das Blatt ist schon gezählt oder zu alt. Was davon stimmt, sagt diese Seite nicht: So kann niemand Wörter ausprobieren.';
    case 'tooMany':
      return 'Gerade kamen zu viele Versuche auf einmal. Bitte versuchen Sie es später noch einmal. Die Wörter bleiben stehen.';
    case 'missing':
      return strings.missing(outcome.at + 1);
    case 'unreadable':
      return 'Das sind noch nicht vier Wörter. Bitte vergleichen Sie sie mit dem Blatt.';
    case 'offline':
      return 'Sie haben gerade kein Internet. Die Wörter bleiben stehen.';
    case 'failed':
      return 'Das hat gerade nicht geklappt. Es lag nicht an Ihnen. Die Wörter bleiben stehen.';
  }
}
