import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ask } from '../data/client.js';
import { OffersNearDocument, type NearInput, type OfferFilter, type OfferSort, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import type { Offer } from './offer.js';
import type { WayOn } from './ways-on.js';

export type Status = 'invited' | 'loading' | 'ready' | 'failed';

/** A question as the API takes it; `near` is null as long as nobody has said where. */
export interface OffersQuestion {
  near: NearInput | null;
  filter: OfferFilter;
  sort: OfferSort;
  /** How many at a time. */
  first: number;
  fresh: boolean;
  /** What must be there before the answer is shown; never rejects. */
  ready: Promise<unknown>;
  /** Asked when there is nothing. */
  findWaysOn(): Promise<WayOn[] | null>;
}

/** Loads the offers a question asks for, page by page. A newer question overtakes an older one. */
export class OffersController implements ReactiveController {
  status: Status = 'loading';
  /** The last status but "loading": what stays in sight until the next answer. */
  shown: Exclude<Status, 'loading'> = 'invited';
  offers: readonly Offer[] = [];
  total = 0;
  place = '';
  /** The circle that was searched; degrees and kilometres. */
  around: { lat: number; lon: number; radiusKm: number } | null = null;
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
  #stop = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Asks anew; false if a newer question has overtaken this one. */
  async search(api: string, question: OffersQuestion): Promise<boolean> {
    const turn = ++this.#turn;
    const { near, filter, sort, first, fresh } = question;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#api = api;
    this.loadingMore = false;
    if (near === null) return this.#show('invited');
    this.#variables = { near, filter, sort, first, ...(sort === 'BEST' && { withReasons: true }) };
    this.#show('loading');
    try {
      const [{ offersNear }] = await Promise.all([ask(api, OffersNearDocument, this.#variables, { signal: this.#stop.signal, fresh }), question.ready]);
      if (turn !== this.#turn) return false;
      this.offers = offersNear.edges;
      this.total = offersNear.totalCount;
      this.place = offersNear.origin.label;
      this.around = { ...offersNear.origin.position, radiusKm: near.radiusKm ?? 0 };
      this.waysOn = null;
      this.#cursor = offersNear.pageInfo.hasNextPage ? offersNear.pageInfo.endCursor : null;
      if (this.total === 0) void this.#lookFurther(turn, question);
      return this.#show('ready');
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.error = error instanceof RequestError ? error : new RequestError('UNAVAILABLE');
      return this.#show('failed');
    }
  }

  /** In which order was last asked for. */
  get sort(): OfferSort | undefined {
    return this.#variables?.sort ?? undefined;
  }

  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /** Adds the next page to the list; false if it did not come or another list came instead. */
  async more(): Promise<boolean> {
    if (this.#variables === null || this.#cursor === null || this.loadingMore === true) return false;
    const turn = this.#turn;
    this.loadingMore = true;
    this.#host.requestUpdate();
    try {
      const { offersNear } = await ask(this.#api, OffersNearDocument, { ...this.#variables, after: this.#cursor });
      if (turn !== this.#turn) return false;
      this.offers = [...this.offers, ...offersNear.edges];
      this.#cursor = offersNear.pageInfo.hasNextPage ? offersNear.pageInfo.endCursor : null;
      this.loadingMore = false;
    } catch {
      if (turn === this.#turn) this.loadingMore = 'failed';
    }
    this.#host.requestUpdate();
    return this.loadingMore === false;
  }

  async #lookFurther(turn: number, question: OffersQuestion): Promise<void> {
    const waysOn = await question.findWaysOn().catch(() => null);
    if (turn !== this.#turn) return;
    this.waysOn = waysOn;
    this.#host.requestUpdate();
  }

  #show(status: Status): true {
    this.status = status;
    if (status !== 'loading') this.shown = status;
    this.#host.requestUpdate();
    return true;
  }
}
