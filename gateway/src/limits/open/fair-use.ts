import type { ApiKey } from '../../keys/api-key.js';
import type { SharedStore } from '../../shared/shared-store.js';
import { AddressNames } from '../address-names.js';
import { limits } from '../limits.js';
import { TokenBuckets, type Rate } from '../token-buckets.js';

/** A third of what comes in a minute may be asked for at once, and the dearest question there is in any case. */
export const rateOf = (perMinute: number): Rate => ({ burst: Math.max(limits.cost, Math.ceil(perMinute / 3)), perMinute });

/** For a neighbourhood of addresses, in points of cost. */
export const fairRate: Readonly<Rate> = Object.freeze(rateOf(1_200_000));

export interface FairUseOptions {
  rate?: Rate | undefined;
  /** What several gateways have in common; each counts for itself without it. */
  shared?: SharedStore | undefined;
  /** The same for every gateway, so that they mean the same by a name. */
  secret?: string | undefined;
  clock?: (() => number) | undefined;
}

/** One who asks: whose bucket it is, and how much fits in. */
export interface Asking {
  readonly name: string;
  readonly rate: Rate;
}

/**
 * Counts what questions cost, by the neighbourhood of the address they come from or by key. The bucket of this process is asked first,
 * so that who is refused costs no other process anything; then the shared one, which knows of all gateways.
 */
export class FairUse {
  readonly #names: AddressNames;
  readonly #buckets: TokenBuckets;
  readonly #rate: Rate;
  readonly #shared: SharedStore | undefined;

  constructor({ rate = fairRate, shared, secret, clock }: FairUseOptions = {}) {
    this.#names = new AddressNames(secret);
    this.#buckets = new TokenBuckets({ clock });
    this.#rate = rate;
    this.#shared = shared;
  }

  asking(address: string, key?: ApiKey): Asking {
    return key === undefined ? { name: `fair:${this.#names.of(address)}`, rate: this.#rate } : { name: `key:${key.digest.slice(0, 22)}`, rate: rateOf(key.perMinute) };
  }

  /** @returns seconds after which there is as much; 0 if there is */
  wait({ name, rate }: Asking, count: number): number {
    const { left } = this.#buckets.look(name, rate);
    return left >= count ? 0 : Math.max(1, Math.ceil(((Math.min(count, rate.burst) - left) * 60) / rate.perMinute));
  }

  /** Takes as much as asked for, or nothing. @returns seconds after which there is enough; 0 if it was taken */
  async take({ name, rate }: Asking, count: number): Promise<number> {
    const seconds = this.#buckets.take(name, count, rate);
    if (seconds > 0 || this.#shared === undefined) return seconds;
    // Whoever cannot be reached cannot refuse.
    const elsewhere = await this.#shared.take(name, count, rate).catch(() => 0);
    if (elsewhere > 0) this.#buckets.giveBack(name, count, rate);
    return elsewhere;
  }

  /** Headers that say how much is left, after draft-ietf-httpapi-ratelimit-headers: points, and seconds until all of it is there again. */
  headers({ name, rate }: Asking): Record<string, string> {
    const { left, fullInSeconds } = this.#buckets.look(name, rate);
    const window = Math.ceil((rate.burst * 60) / rate.perMinute);
    return { 'ratelimit-policy': `"points";q=${rate.burst};w=${window}`, ratelimit: `"points";r=${left};t=${fullInSeconds}` };
  }
}
