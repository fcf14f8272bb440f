import { html, type TemplateResult } from 'lit';

import type { PracticeReport } from '../practice-report.js';
import { quarterInWords } from '../quarter-in-words.js';

/** The quarters as a table, the latest first. */
export function quartersTemplate(quarters: PracticeReport['quarters']): TemplateResult {
  if (quarters.length === 0) return html`<p class="holds">Die ersten Zahlen stehen hier, wenn dieses Vierteljahr vorbei ist.</p>`;
  const sum = (count: 'sheets' | 'arrivals'): number => quarters.reduce((total, quarter) => total + quarter[count], 0);
  return html`<table>
      <caption class="heard">Ausgegebene Blätter und angekommene Menschen nach Vierteljahren</caption>
      <thead>
        <tr><th scope="col">Vierteljahr</th><th scope="col" class="number">Blätter</th><th scope="col" class="number">Ange\u00ADkommen</th></tr>
      </thead>
      <tbody>
        ${quarters.toReversed().map(({ quarter, sheets, arrivals }) => html`<tr><th scope="row">${quarterInWords(quarter)}</th><td class="number">${sheets}</td><td class="number">${arrivals}</td></tr>`)}
      </tbody>
      ${quarters.length === 1 ? null : html`<tfoot><tr><th scope="row">Zusammen</th><td class="number">${sum('sheets')}</td><td class="number">${sum('arrivals')}</td></tr></tfoot>`}
    </table>
    <p class="small">Das laufende Vierteljahr kommt dazu, wenn es vorbei ist.</p>`;
}
