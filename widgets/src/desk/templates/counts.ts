import { html, type TemplateResult } from 'lit';

import { quarterInWords } from '../../practice-report/quarter-in-words.js';
import type { Desk } from '../desk.js';

/** How many came with a sheet, by quarter, and why the numbers are as they are. */
export const countsTemplate = (arrivals: Desk['arrivals']): TemplateResult => html`<section aria-labelledby="counts">
  <h2 id="counts">So viele kamen mit Rezept</h2>
  ${arrivals.length === 0
    ? html`<p class="holds">Hier steht noch keine Zahl.</p>`
    : html`<table>
        <thead><tr><th scope="col">Zeit</th><th scope="col" class="number">Gezählt</th></tr></thead>
        <tbody>${arrivals.toReversed().map(({ quarter, count }) => html`<tr><th scope="row">${quarterInWords(quarter)}</th><td class="number">${count}</td></tr>`)}</tbody>
      </table>`}
  <p class="small">Hier stehen nur ganze Fünfer: 5, 10, 15. Was nicht für einen Fünfer reicht, zählt im nächsten Vierteljahr mit, und manchmal wartet auch ein Fünfer bis dahin. So kann niemand aus einer Zahl auf einen Menschen schließen. Eine 0 heißt also nicht, dass niemand kam. Das laufende Vierteljahr kommt dazu, wenn es vorbei ist.</p>
</section>`;
