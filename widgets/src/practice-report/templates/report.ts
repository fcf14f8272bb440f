import { html, type TemplateResult } from 'lit';

import type { PracticeReport } from '../practice-report.js';
import type { ReportPage } from '../report-page.js';
import { bookmarkTemplate } from './bookmark.js';
import { quartersTemplate } from './quarters.js';

/** The whole report, which can be printed as it is. */
export const reportTemplate = (page: ReportPage, report: PracticeReport): TemplateResult => html`<p class="kicker">Rezept für Miteinander</p>
  <h1 dir="auto">${report.label}</h1>
  <p class="lead">So viele Blätter hat Ihre Praxis ausgegeben, und so viele Menschen sind damit bei einem Angebot angekommen.</p>
  ${quartersTemplate(report.quarters)}
  <section aria-labelledby="fives">
    <h2 id="fives">Warum hier nur Fünfer stehen</h2>
    <p>Hier stehen nur ganze Fünfer: 5, 10, 15. Was nicht für einen Fünfer reicht, geht nicht verloren: Es zählt im nächsten Vierteljahr mit. Manchmal wartet auch ein voller Fünfer bis dahin, durch Zufall. So kann niemand aus einer Zahl auf einen Menschen schließen, auch nicht, wer mehrere Berichte nebeneinanderlegt.</p>
    <p>Eine 0 heißt also nicht, dass nichts war. Und es können mehr Menschen angekommen sein, als hier steht: Niemand muss sein Blatt zählen lassen.</p>
    <p>Wer gekommen ist, warum und wohin, steht nirgends.</p>
  </section>
  <p class="no-print"><button type="button" @click=${() => print()}>Diese Zahlen drucken</button></p>
  ${bookmarkTemplate(page, report.code)}
  <section class="no-print" aria-labelledby="own">
    <h2 id="own">Diese Seite gehört Ihrer Praxis</h2>
    <p>Wer ihre Adresse kennt, sieht diese Zahlen. Speichern Sie sie als Lesezeichen. Ist sie in falsche Hände gekommen? Die Stelle, von der Sie sie haben, gibt Ihnen eine neue.</p>
  </section>`;
