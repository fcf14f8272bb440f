import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ask } from '../data/client.js';
import { OffersNearDocument, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import type { Offer } from './offer.js';
import { filterOf, nearOf, type Question } from './question.js';
import { findWaysOn, type WayOn } from './ways-on.js';

export type Status = 'invited' | 'loading' | 'ready' | 'failed';

const PAGE = 20;

/** Loads the offers a question asks for, page by page. A newer question overtakes an older one. */
export class OffersController implements ReactiveController {
  status: Status = 'invited';
  offers: readonly Offer[] = [];
  total = 0;
  place = '';
  error: RequestError | null = null;
  /** True while a further page is on its way, 'failed' when it did not come. */
  loadingMore: boolean | 'failed' = false;
  /** What a visitor could see instead of nothing; null while that is not known. */
  waysOn: readonly WayOn[] | null = null;

  readonly #host: ReactiveControllerHost;
  #variables: OffersNearQueryVariables | null = null;
  #cursor: string | null = null;
  #api = '';
  #turn = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Asks anew; false if a newer question has overtaken this one. */
  async search(api: string, question: Question, now: Date): Promise<boolean> {
    const turn = ++this.#turn;
    const near = nearOf(question);
    this.#api = api;
    this.waysOn = null;
    this.loadingMore = false;
    if (near === null) return this.#show('invited');
    this.#variables = { near, filter: filterOf(question, now), sort: 'SOONEST', first: PAGE };
    this.#show('loading');
    try {
      const { offersNear } = await ask(api, OffersNearDocument, this.#variables);
      if (turn !== this.#turn) return false;
      this.offers = offersNear.edges;
      this.total = offersNear.totalCount;
      this.place = offersNear.origin.label;
      this.#cursor = offersNear.pageInfo.hasNextPage ? offersNear.pageInfo.endCursor : null;
      if (this.total === 0) void this.#lookFurther(turn, question, now);
      return this.#show('ready');
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.error = error instanceof RequestError ? error : new RequestError('UNAVAILABLE');
      return this.#show('failed');
    }
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Adds the next page to the list. */
  async more(): Promise<void> {
    if (this.#variables === null || this.#cursor === null || this.loadingMore === true) return;
    const turn = this.#turn;
    this.loadingMore = true;
    this.#host.requestUpdate();
    try {
      const { offersNear } = await ask(this.#api, OffersNearDocument, { ...this.#variables, after: this.#cursor });
      if (turn !== this.#turn) return;
      this.offers = [...this.offers, ...offersNear.edges];
      this.#cursor = offersNear.pageInfo.hasNextPage ? offersNear.pageInfo.endCursor : null;
      this.loadingMore = false;
    } catch {
      if (turn === this.#turn) this.loadingMore = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #lookFurther(turn: number, question: Question, now: Date): Promise<void> {
    const waysOn = await findWaysOn(this.#api, question, now).catch(() => null);
    if (turn !== this.#turn) return;
    this.waysOn = waysOn;
    this.#host.requestUpdate();
  }

  #show(status: Status): true {
    this.status = status;
    this.#host.requestUpdate();
    return true;
  }
}
