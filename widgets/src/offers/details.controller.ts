import type { ReactiveController, ReactiveElement } from 'lit';

import { ask } from '../data/client.js';
import { OfferDetailsDocument } from '../data/gql/graphql.js';
import type { Details } from './later/offer-details.js';
import { Later } from './later/later.js';
import { toolkit } from './later/toolkit.js';
import type { Offer, OfferDetails } from './offer.js';
import type { Words } from './templates/context.js';

type Loaded = OfferDetails | null | 'failed';

/** Which offers are opened, and what is known of them; null while it loads. */
export class DetailsController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #details: Later<Details>;
  readonly #opened = new Map<string, Loaded>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#details = new Later(host, async () => (await import('./later/offer-details.js')).createDetails(toolkit));
    host.addController(this);
  }

  hostConnected(): void {}

  isOpen(id: string): boolean {
    return this.#opened.has(id);
  }

  of(id: string): Loaded {
    return this.#opened.get(id) ?? null;
  }

  template(offer: Offer, details: OfferDetails, api: string, words: Words): unknown {
    return this.#details.part?.template(offer, details, api, words);
  }

  toggle(api: string, id: string, from: string | null): void {
    if (this.#opened.delete(id)) this.#host.requestUpdate();
    else void this.load(api, id, from);
  }

  /** Loads the details anew; `from` in the past lists the dates that have been. */
  async load(api: string, id: string, from: string | null): Promise<void> {
    this.#opened.set(id, null);
    this.#host.requestUpdate();
    const asked = ask(api, OfferDetailsDocument, { id, from }).catch(() => null);
    const [part, answer] = await Promise.all([this.#details.want(), asked]);
    if (!this.#opened.has(id)) return;
    this.#opened.set(id, (part && answer?.activity) ?? 'failed');
    this.#host.requestUpdate();
  }
}
