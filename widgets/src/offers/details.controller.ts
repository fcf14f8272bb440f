import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ask } from '../data/client.js';
import { OfferDetailsDocument } from '../data/gql/graphql.js';
import type { OfferDetails } from './offer.js';

type Loaded = OfferDetails | null | 'failed';

/** Which offers are opened, and what is known of them; null while it loads. */
export class DetailsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Map<string, Loaded>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  isOpen(id: string): boolean {
    return this.#opened.has(id);
  }

  of(id: string): Loaded {
    return this.#opened.get(id) ?? null;
  }

  toggle(api: string, id: string, from: string | null): void {
    if (this.#opened.delete(id)) this.#host.requestUpdate();
    else void this.load(api, id, from);
  }

  /** Loads the details anew; `from` in the past lists the dates that have been. */
  async load(api: string, id: string, from: string | null): Promise<void> {
    this.#opened.set(id, null);
    this.#host.requestUpdate();
    const answer = await ask(api, OfferDetailsDocument, { id, from }).catch(() => null);
    if (!this.#opened.has(id)) return;
    this.#opened.set(id, answer?.activity ?? 'failed');
    this.#host.requestUpdate();
  }
}
