import type { ReactiveController, ReactiveElement } from 'lit';

import type { FilterHost, Filtering } from './filtering.js';
import { loadFiltering, wantsFiltering } from './load-filtering.js';
import type { Question } from './question.js';

/** The filters beyond the simple ones, from the wish of a page to their end. */
export class FilteringController implements ReactiveController {
  /** Undefined until a page wants them, null if they do not come. */
  part: Filtering | null | undefined;

  readonly #host: ReactiveElement;
  readonly #filterHost: FilterHost;
  #coming: Promise<Filtering | null> | undefined;

  constructor(host: ReactiveElement, filterHost: FilterHost) {
    this.#host = host;
    this.#filterHost = filterHost;
    host.addController(this);
  }

  hostConnected(): void {
    this.part?.connect();
  }

  hostDisconnected(): void {
    this.part?.disconnect();
  }

  /** Whether the page wants filters that are not there yet. */
  get isWanted(): boolean {
    return this.part === undefined && wantsFiltering(this.#filterHost.filters(), this.#filterHost.syncUrl());
  }

  /**
   * Fetches the filters, and what the address says, before anything is asked.
   * @returns what is asked with them; null if they did not come, undefined if somebody else has begun
   */
  async begin(): Promise<Question | null | undefined> {
    const part = await (this.#coming ??= loadFiltering(this.#filterHost));
    if (this.part !== undefined) return undefined;
    this.part = part;
    if (part === null) return null;
    const root = this.#host.renderRoot;
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(part.styles);
    const question = await part.begin();
    if (this.#host.isConnected) part.connect();
    return question;
  }
}
