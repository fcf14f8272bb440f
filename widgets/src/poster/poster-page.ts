import { render } from 'lit';

import { ask } from '../data/client.js';
import { ArrivalOfferDocument, type ArrivalOfferQuery } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import { uuidOf } from '../prescription/address/offer-id.js';
import { pageTemplate } from './templates/page.js';

export type PosterOffer = NonNullable<ArrivalOfferQuery['activity']>;

/** What is known about the offer whose door the poster is for. */
export type PosterAnswer = { readonly kind: 'broken' | 'asking' | 'unknown' | 'offline' | 'failed' } | { readonly kind: 'there'; readonly offer: PosterOffer; readonly arrival: string };

/** The poster for an offer's door: `/plakat#<id22>`. */
export class PosterPage {
  answer: PosterAnswer = { kind: 'broken' };

  readonly #root: HTMLElement;
  readonly #origin: string;
  #id22 = '';

  /**
   * @param root what stands in it is for whoever has no JavaScript
   * @param origin of the API and of the page behind the poster's code
   */
  constructor(root: HTMLElement, origin: string) {
    this.#root = root;
    this.#origin = origin;
    root.replaceChildren();
  }

  /** @param hash `#` and the offer's id of 22 characters. */
  async open(hash: string): Promise<void> {
    this.#id22 = hash.slice(1).split('&', 1)[0] ?? '';
    const id = uuidOf(this.#id22);
    this.#show({ kind: id === undefined ? 'broken' : 'asking' });
    if (id !== undefined) this.#show(await this.#find(id));
  }

  retry = (): void => void this.open(`#${this.#id22}`);

  async #find(id: string): Promise<PosterAnswer> {
    try {
      const { activity } = await ask(this.#origin, ArrivalOfferDocument, { id });
      return activity === null ? { kind: 'unknown' } : { kind: 'there', offer: activity, arrival: `${this.#origin}/angekommen#${this.#id22}` };
    } catch (error) {
      return { kind: error instanceof RequestError && error.code === 'OFFLINE' ? 'offline' : 'failed' };
    }
  }

  #show(answer: PosterAnswer): void {
    this.answer = answer;
    render(pageTemplate(this), this.#root);
  }
}
