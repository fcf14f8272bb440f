import { html, type TemplateResult } from 'lit';

import type { ArrivalPage } from '../arrival-page.js';
import { wordFieldsTemplate } from '../word-fields/word-fields.template.js';
import { saidTemplate } from './said.js';

/** Four words and a button; once they are counted, thanks in their place. */
export function formTemplate(page: ArrivalPage): TemplateResult {
  const { strings, form, come } = page;
  const { outcome } = form;
  const wrong = outcome.kind === 'missing' ? outcome.at : null;
  const counted = outcome.kind === 'counted';
  return html`${counted
      ? null
      : html`<p>${strings.lead}</p>
          <form novalidate @submit=${(event: Event) => submit(event, come)}>
            ${wordFieldsTemplate(form.fields, { strings, wrong, changed: page.show, done: come })}
            <p class="hint">${strings.example}</p>
            <button class="main">${outcome.kind === 'sending' ? strings.sending : strings.come}</button>
          </form>`}
    ${saidTemplate(page)}
    ${counted ? html`<button type="button" @click=${page.again}>${strings.another}</button>` : html`<p class="plainly">${strings.needless}</p>`}
    <p class="small">${strings.privacy}</p>`;
}

function submit(event: Event, come: () => void): void {
  event.preventDefault();
  come();
}
