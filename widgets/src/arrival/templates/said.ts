import { html, type TemplateResult } from 'lit';

import type { Outcome } from '../arrival-form.js';
import type { ArrivalPage } from '../arrival-page.js';
import type { ArrivalStrings } from '../strings/arrival-strings.js';

/** What became of the words; the element is always there, so that a screen reader hears what comes into it. */
export function saidTemplate({ form: { outcome }, strings }: ArrivalPage): TemplateResult {
  const [first, ...more] = sentencesOf(outcome, strings);
  return html`<div class="said ${outcome.kind}" role="status" tabindex="-1">
    ${first === undefined ? null : html`<p>${outcome.kind === 'counted' ? html`<strong>${first}</strong>` : first}</p>`} ${more.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

function sentencesOf(outcome: Outcome, strings: ArrivalStrings): readonly string[] {
  switch (outcome.kind) {
    case 'nothing':
    case 'sending':
      return [];
    case 'missing':
      return [strings.missing(outcome.at + 1)];
    case 'counted':
      return [strings.counted, strings.countedMore];
    case 'notCounted':
    case 'tooMany':
      return [strings[outcome.kind], strings.welcome];
    default:
      return [strings[outcome.kind]];
  }
}
