import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { RequestError } from '../data/request-error.js';
import type { DistrictBundle } from './bundle/district-bundle.js';
import { loadBundle } from './bundle/load-bundle.js';

export type DistrictStatus = 'invited' | 'loading' | 'ready' | 'failed';

/** After so long a break what is known may have changed; what is paused since then should not be handed out. */
const OLD_MILLISECONDS = 10 * 60_000;

/** The offers of the district that is looked at. A newer place overtakes an older one. */
export class DistrictController implements ReactiveController {
  status: DistrictStatus = 'invited';
  bundle: DistrictBundle | null = null;
  error: RequestError | null = null;
  /** What the bundle was asked by. */
  place = '';

  readonly #host: ReactiveControllerHost;
  #turn = 0;
  #loadedAt = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** True once the bundle is there, false if it did not come or another was wanted meanwhile. */
  async load(api: string, place: string): Promise<boolean> {
    const turn = ++this.#turn;
    if (place === '') return this.#show('invited');
    this.#show('loading');
    try {
      const bundle = await loadBundle(api, place);
      return turn === this.#turn && this.#take(bundle, place);
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.error = error instanceof RequestError ? error : new RequestError('UNAVAILABLE');
      return this.#show('failed');
    }
  }

  /** Looks whether something has changed, while what is known stays on view. */
  async renew(api: string): Promise<void> {
    const { place, status } = this;
    if (status !== 'ready') return;
    const turn = ++this.#turn;
    const bundle = await loadBundle(api, place).catch(() => null);
    if (bundle !== null && turn === this.#turn) this.#take(bundle, place);
  }

  /** Back to what was known before a place was asked for that nobody knows. */
  settle(): void {
    this.#turn += 1;
    this.#show('ready');
  }

  /** Forgets the district. */
  drop(): void {
    this.#turn += 1;
    this.bundle = null;
    this.place = '';
    this.#show('invited');
  }

  get isOld(): boolean {
    return this.status === 'ready' && Date.now() - this.#loadedAt > OLD_MILLISECONDS;
  }

  #take(bundle: DistrictBundle, place: string): true {
    this.#loadedAt = Date.now();
    this.bundle = bundle;
    this.place = place;
    this.#show('ready');
    return true;
  }

  #show(status: DistrictStatus): false {
    this.status = status;
    if (status !== 'failed') this.error = null;
    this.#host.requestUpdate();
    return false;
  }
}
