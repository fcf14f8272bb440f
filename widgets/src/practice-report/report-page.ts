import { render } from 'lit';

import { PracticeReportDocument } from '../data/gql/graphql.js';
import { tell } from '../data/tell.js';
import { answerFor, type SecretAnswer } from '../desk/secret/secret-answer.js';
import type { PracticeReport } from './practice-report.js';
import { pageTemplate } from './templates/page.js';

/** A practice's counts. Nothing is kept in the browser. */
export class ReportPage {
  answer: SecretAnswer<PracticeReport> = { kind: 'asking' };
  /** What the practice's bookmark says; only in this page. */
  name = '';
  place = '';
  copied = false;

  readonly #root: HTMLElement;
  readonly #origin: string;
  #secret = '';

  /**
   * @param root what stands in it is for whoever has no JavaScript
   * @param origin of the API
   */
  constructor(root: HTMLElement, origin: string) {
    this.#root = root;
    this.#origin = origin;
    root.replaceChildren();
  }

  /** Shows what a secret opens. */
  async open(secret: string): Promise<void> {
    this.#secret = secret;
    this.#answered({ kind: secret === '' ? 'missing' : 'asking' });
    const answer = await answerFor(secret, async (secret) => (await tell(this.#origin, PracticeReportDocument, { secret })).practiceReport);
    // Somebody may have opened another one meanwhile.
    if (secret !== this.#secret) return;
    if (answer.kind === 'there') this.name = answer.value.label;
    this.#answered(answer);
  }

  retry = (): void => void this.open(this.#secret);

  /** Opens what was typed, and puts it into the address, where a bookmark finds it. */
  enter = (secret: string): void => {
    history.replaceState(history.state, '', `#${secret}`);
    void this.open(secret);
  };

  show = (): void => {
    render(pageTemplate(this), this.#root);
  };

  #answered(answer: SecretAnswer<PracticeReport>): void {
    this.answer = answer;
    document.title = 'Zahlen der Praxis – Miteinander';
    this.show();
  }
}
