import { render } from 'lit';

import { ArrivalForm } from '../arrival/arrival-form.js';
import type { Desk, Keeping } from './desk.js';
import type { DeskApi } from './desk-api.js';
import { draftsAfter, draftsOf, type Drafts } from './drafts.js';
import { Saving, type Part, type Said } from './saving.js';
import { answerFor, type SecretAnswer } from './secret/secret-answer.js';
import { pageTemplate } from './templates/page.js';

/** The page of one offer's organiser. Whoever has its secret may change what it shows; nothing is kept in the browser. */
export class DeskPage {
  readonly clock: () => Date;
  answer: SecretAnswer<Desk> = { kind: 'asking' };
  drafts: Drafts = { free: '', until: '', note: '', message: '' };
  /** True if a typed day is over already. */
  dayIsOver = false;
  /** True if what is typed is no number of places. */
  noNumber = false;
  copied = false;
  readonly arrival: ArrivalForm;

  readonly #root: HTMLElement;
  readonly #api: DeskApi;
  readonly #saving = new Saving((change) => this.#api.keep(this.#secret, change));
  #secret = '';

  /**
   * @param root what stands in it is for whoever has no JavaScript
   * @param origin of the API, for what is counted
   */
  constructor(root: HTMLElement, origin: string, api: DeskApi, clock = (): Date => new Date()) {
    this.#root = root;
    this.#api = api;
    this.clock = clock;
    this.arrival = new ArrivalForm(origin, () => this.show());
    root.replaceChildren();
  }

  get said(): Said | null {
    return this.#saving.said;
  }

  /** Shows what a secret opens. */
  async open(secret: string): Promise<void> {
    this.#secret = secret;
    this.#saving.said = null;
    this.#answered({ kind: secret === '' ? 'missing' : 'asking' });
    const answer = await answerFor(secret, (secret) => this.#api.load(secret));
    // Somebody may have opened another one meanwhile.
    if (secret !== this.#secret) return;
    if (answer.kind === 'there') {
      this.drafts = draftsOf(answer.value.activity);
      void this.arrival.prepare();
    }
    this.#answered(answer);
  }

  retry = (): void => void this.open(this.#secret);

  /** Opens what was typed, and puts it into the address, where a bookmark finds it. */
  enter = (secret: string): void => {
    history.replaceState(history.state, '', `#${secret}`);
    void this.open(secret);
  };

  /** Saves at once. */
  change(part: Part, change: Keeping, undoing = false): void {
    const secret = this.#secret;
    const current = (): Desk => this.#desk;
    const show = (saved?: Desk): void => {
      if (secret !== this.#secret) return;
      if (saved) {
        this.answer = { kind: 'there', value: saved };
        this.drafts = draftsAfter(part, this.drafts, saved.activity);
      }
      this.show();
      if (saved) this.#leadFrom(part);
    };
    void this.#saving.save(part, change, undoing, current, show);
  }

  show = (): void => {
    render(pageTemplate(this), this.#root);
  };

  get #desk(): Desk {
    if (this.answer.kind !== 'there') throw new Error('There is no desk yet. Open one first.');
    return this.answer.value;
  }

  #answered(answer: SecretAnswer<Desk>): void {
    this.answer = answer;
    const title = answer.kind === 'there' ? `${answer.value.activity.title} – Schreibtisch` : 'Schreibtisch';
    document.title = `${title} – Miteinander`;
    this.show();
  }

  /** Where a button was that is gone now, the focus goes to the answer. */
  #leadFrom(part: Part): void {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) this.#root.querySelector<HTMLElement>(`[data-part="${part}"] .said`)?.focus();
  }
}
