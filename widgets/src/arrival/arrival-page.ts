import { render } from 'lit';

import { directionOf, LANGUAGES, type Language } from '../base/language.js';
import { ask } from '../data/client.js';
import { ArrivalOfferDocument, type ArrivalOfferQuery } from '../data/gql/graphql.js';
import { uuidOf } from '../prescription/address/offer-id.js';
import { ArrivalForm } from './arrival-form.js';
import { strings as german } from './strings/arrival.de.js';
import { stringsIn } from './strings/strings-in.js';
import type { ArrivalStrings } from './strings/arrival-strings.js';
import { arrivalTemplate } from './templates/arrival.js';

/** What is known about the offer at whose door somebody stands. Unnamed: its name did not come, and one can be counted all the same. */
export type Door =
  | { readonly kind: 'broken' | 'asking' | 'unknown' | 'unnamed' }
  | { readonly kind: 'named'; readonly offer: NonNullable<ArrivalOfferQuery['activity']> };

/** The page behind the code of a poster: `/angekommen#<id22>`, in a language `?lang=ar`. */
export class ArrivalPage {
  readonly form: ArrivalForm;
  strings: ArrivalStrings = german;
  language: Language = 'de';
  door: Door = { kind: 'broken' };
  /** The offer's public id; undefined if the address holds none. */
  offer: string | undefined;

  readonly #root: HTMLElement;
  readonly #api: string;

  /** @param root what stands in it is for whoever has no JavaScript. */
  constructor(root: HTMLElement, api: string) {
    this.#root = root;
    this.#api = api;
    this.form = new ArrivalForm(api, () => this.show());
    root.replaceChildren();
  }

  /** @param wanted language; German if there is no such one. */
  async speak(wanted: string | null): Promise<void> {
    const language = LANGUAGES.find((known) => known === wanted) ?? 'de';
    const strings = await stringsIn(language);
    this.language = strings === null ? 'de' : language;
    this.strings = strings ?? german;
    const page = document.documentElement;
    [page.lang, page.dir] = [this.language, directionOf(this.language)];
    document.title = `${this.strings.title} – Miteinander`;
  }

  /** @param hash `#` and the offer's id of 22 characters. */
  async open(hash: string): Promise<void> {
    this.offer = uuidOf(hash.slice(1).split('&', 1)[0] ?? '');
    this.door = { kind: this.offer === undefined ? 'broken' : 'asking' };
    this.show();
    await Promise.all([this.#find(), this.form.prepare()]);
  }

  come = (): void => {
    if (this.offer !== undefined) void this.form.send(this.offer).then(() => this.#lead());
  };

  again = (): void => {
    this.form.again();
    this.#root.querySelector('input')?.focus();
  };

  show = (): void => {
    render(arrivalTemplate(this), this.#root);
  };

  async #find(): Promise<void> {
    if (this.offer === undefined) return;
    const id = this.offer;
    this.door = await ask(this.#api, ArrivalOfferDocument, { id }).then(
      ({ activity }): Door => (activity === null ? { kind: 'unknown' } : { kind: 'named', offer: activity }),
      (): Door => ({ kind: 'unnamed' }),
    );
    this.show();
  }

  /** To where one goes on: the field without a word, or what is said, if the button that was pressed is gone. */
  #lead(): void {
    const { outcome } = this.form;
    if (outcome.kind === 'missing') this.#root.querySelectorAll('input')[outcome.at]?.focus();
    else if (outcome.kind === 'counted') this.#root.querySelector<HTMLElement>('.said')?.focus();
  }
}
