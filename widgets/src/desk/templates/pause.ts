import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { germanDay } from '../../base/words/german-day.js';
import type { DeskOffer } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { pauseInWords } from '../sentences/what-holds.js';
import { saidTemplate } from './said.js';

const LONGEST_NOTE = 300;

/** A break, with its last day and a few words, and its end. */
export function pauseTemplate(page: DeskPage, offer: DeskOffer): TemplateResult {
  const { drafts, dayIsOver } = page;
  return html`<section aria-labelledby="pause" data-part="pause">
    <h2 id="pause">Pause</h2>
    <p class="holds">${pauseInWords(offer, page.clock())}</p>
    ${offer.paused ? html`<p><button type="button" class="main" @click=${() => page.change('pause', { paused: false })}>Pause beenden</button></p>` : null}
    <form novalidate @submit=${(event: SubmitEvent) => submit(event, page)}>
      <div class="field">
        <label for="until">Letzter Tag der Pause</label>
        <input
          id="until" type="date" min=${germanDay(page.clock())} autocomplete="off" aria-describedby="until-hint" aria-invalid=${String(dayIsOver)}
          .value=${live(drafts.until)} @input=${({ currentTarget }: Event) => (drafts.until = (currentTarget as HTMLInputElement).value)}
        />
        <p class="hint" id="until-hint">${dayIsOver ? 'Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren.' : 'Bleibt das Feld leer, dauert die Pause, bis Sie sie beenden.'}</p>
      </div>
      <div class="field">
        <label for="note">Was sollen die Menschen dazu wissen?</label>
        <input
          id="note" type="text" maxlength=${LONGEST_NOTE} autocomplete="off" aria-describedby="note-hint"
          .value=${live(drafts.note)} @input=${({ currentTarget }: Event) => (drafts.note = (currentTarget as HTMLInputElement).value)}
        />
        <p class="hint" id="note-hint">Freiwillig. Zum Beispiel: Im August treffen wir uns im Garten.</p>
      </div>
      <button>${offer.paused ? 'Pause ändern' : 'Pause eintragen'}</button>
    </form>
    ${saidTemplate(page, 'pause')}
  </section>`;
}

function submit(event: SubmitEvent, page: DeskPage): void {
  event.preventDefault();
  const { until, note } = page.drafts;
  page.dayIsOver = until !== '' && until < germanDay(page.clock());
  if (!page.dayIsOver) return page.change('pause', { paused: true, pausedUntil: until === '' ? null : until, pauseNote: note.trim() === '' ? null : note.trim() });
  page.show();
  (event.currentTarget as HTMLElement).querySelector('input')?.focus();
}
