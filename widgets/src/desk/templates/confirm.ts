import { html, type TemplateResult } from 'lit';

import type { Desk } from '../desk.js';
import type { DeskPage } from '../desk-page.js';
import { saidTemplate } from './said.js';

/** The one button that is pressed once a year. */
export const confirmTemplate = (page: DeskPage, { activity }: Desk): TemplateResult => html`<section class="confirm" data-part="confirm">
  <button type="button" class="main wide" id="confirm" @click=${() => page.change('confirm', { confirm: true })}>Alles stimmt noch</button>
  <p class="hint">Der Eintrag gilt dann als geprüft, mit dem Datum von heute. Ein Hinweis von einer Praxis ist damit erledigt.</p>
  ${saidTemplate(page, 'confirm', activity.paused ? 'Danke! Der Eintrag gilt als heute geprüft. Die Pause bleibt, wie sie ist.' : 'Danke! Der Eintrag gilt als heute geprüft. Praxen sehen es sofort.')}
</section>`;
