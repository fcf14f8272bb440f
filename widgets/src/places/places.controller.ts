import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ask } from '../data/client.js';
import { PlacesNearDocument, type NearInput, type PlaceFilter, type PlacesNearQueryVariables } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import type { Place } from './place.js';
import type { PlaceWay } from './place-ways.js';

export type Status = 'invited' | 'loading' | 'ready' | 'failed';

/** A question as the API takes it; `near` is null as long as nobody has said where. */
export interface PlacesSearch {
  near: NearInput | null;
  filter: PlaceFilter;
  /** How many at a time. */
  first: number;
  fresh: boolean;
  /** Asked when there is nothing. */
  findWaysOn(): Promise<PlaceWay[]>;
}

/** Loads the places a question asks for, page by page. A newer question overtakes an older one. */
export class PlacesController implements ReactiveController {
  status: Status = 'loading';
  places: readonly Place[] = [];
  total = 0;
  /** Around where, as the API has understood it. */
  around = '';
  error: RequestError | null = null;
  /** True while a further page is on its way, 'failed' when it did not come. */
  loadingMore: boolean | 'failed' = false;
  /** What a visitor could see instead of nothing; null while that is not known. */
  waysOn: readonly PlaceWay[] | null = null;

  readonly #host: ReactiveControllerHost;
  #variables: PlacesNearQueryVariables | null = null;
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
  async search(api: string, { near, filter, first, fresh, findWaysOn }: PlacesSearch): Promise<boolean> {
    const turn = ++this.#turn;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#api = api;
    this.loadingMore = false;
    if (near === null) return this.#show('invited');
    this.#variables = { near, filter, first };
    this.#show('loading');
    try {
      const { placesNear } = await ask(api, PlacesNearDocument, this.#variables, { signal: this.#stop.signal, fresh });
      if (turn !== this.#turn) return false;
      this.places = placesNear.edges;
      this.total = placesNear.totalCount;
      this.around = placesNear.origin.label;
      this.waysOn = null;
      this.#cursor = placesNear.pageInfo.hasNextPage ? placesNear.pageInfo.endCursor : null;
      if (this.total === 0) void this.#lookFurther(turn, findWaysOn);
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

  /** Adds the next page to the list; false if it did not come or another list came instead. */
  async more(): Promise<boolean> {
    if (this.#variables === null || this.#cursor === null || this.loadingMore === true) return false;
    const turn = this.#turn;
    this.loadingMore = true;
    this.#host.requestUpdate();
    try {
      const { placesNear } = await ask(this.#api, PlacesNearDocument, { ...this.#variables, after: this.#cursor });
      if (turn !== this.#turn) return false;
      this.places = [...this.places, ...placesNear.edges];
      this.#cursor = placesNear.pageInfo.hasNextPage ? placesNear.pageInfo.endCursor : null;
      this.loadingMore = false;
    } catch {
      if (turn === this.#turn) this.loadingMore = 'failed';
    }
    this.#host.requestUpdate();
    return this.loadingMore === false;
  }

  async #lookFurther(turn: number, findWaysOn: () => Promise<PlaceWay[]>): Promise<void> {
    const waysOn = await findWaysOn().catch(() => null);
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
