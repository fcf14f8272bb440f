import { html, type TemplateResult } from 'lit';

import { readSecret } from './read-secret.js';
import type { SecretAnswer } from './secret-answer.js';

type NoAnswer = Exclude<SecretAnswer<unknown>['kind'], 'there'>;

export interface NoAnswerView {
  /** What stands in the page's address before the secret, to recognise it by: `schreibtisch`. */
  page: string;
  /** Asks once more. */
  retry(): void;
  /** Opens the page with a secret that was typed. */
  open(secret: string): void;
}

/** Instead of the page: why there is nothing, and the way on. */
export function noAnswerTemplate(kind: NoAnswer, view: NoAnswerView): TemplateResult {
  switch (kind) {
    case 'asking':
      return html`<p class="small" role="status" aria-busy="true">Einen Moment …</p>`;
    case 'offline':
      return retryTemplate('Sie haben gerade kein Internet', 'Sobald Sie wieder verbunden sind, geht es hier weiter.', view);
    case 'tooMany':
      return retryTemplate('Einen Moment Geduld, bitte', 'Von Ihrem Anschluss kamen gerade zu viele Anfragen. In einer Minute geht es hier weiter.', view);
    case 'failed':
      return retryTemplate('Diese Seite ist gerade nicht zu erreichen', 'Es liegt nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal.', view);
    case 'unknown':
      return openTemplate('Diesen Schlüssel kennen wir nicht', 'Vielleicht fehlt am Ende der Adresse ein Stück, oder es gibt inzwischen eine neue Adresse.', view);
    case 'missing':
      return openTemplate('Hier fehlt noch der Schlüssel', 'Er steht am Ende der Adresse, die Sie bekommen haben, hinter dem Zeichen „#“.', view);
  }
}

const retryTemplate = (title: string, way: string, { retry }: NoAnswerView): TemplateResult =>
  html`<h1>${title}</h1><p role="status">${way}</p><button type="button" class="main" @click=${retry}>Noch einmal versuchen</button>`;

const openTemplate = (title: string, why: string, view: NoAnswerView): TemplateResult => html`<h1>${title}</h1>
  <p role="status">${why}</p>
  <form @submit=${(event: SubmitEvent) => submit(event, view)}>
    <div class="field">
      <label for="secret">Ihre Adresse oder Ihr Schlüssel</label>
      <input id="secret" type="text" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" required aria-describedby="secret-hint" />
      <p class="hint" id="secret-hint">Die Adresse sieht so aus: …/${view.page}#n3Zq7hYw…</p>
    </div>
    <button class="main">Öffnen</button>
  </form>
  <p class="plainly">Sie finden die Adresse nicht mehr? Fragen Sie die Stelle, von der Sie sie bekommen haben. Sie kann Ihnen eine neue geben.</p>`;

function submit(event: SubmitEvent, { open }: NoAnswerView): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLElement).querySelector('input');
  const secret = readSecret(field?.value ?? '');
  if (secret === '') field?.focus();
  else open(secret);
}
