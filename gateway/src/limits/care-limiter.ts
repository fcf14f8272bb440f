import { AddressNames } from './address-names.js';
import { TokenBuckets, type Rate } from './token-buckets.js';

export type CareLimits = Rate;

export const careLimits: Readonly<CareLimits> = Object.freeze({ burst: 30, perMinute: 30 });

/** Slows down changes and questions with a secret by the neighbourhood of the address they come from. */
export class CareLimiter {
  readonly #names = new AddressNames();
  readonly #buckets: TokenBuckets;
  readonly #limits: CareLimits;

  constructor({ limits = careLimits, clock, mostPrefixes }: { limits?: CareLimits; clock?: () => number; mostPrefixes?: number } = {}) {
    this.#limits = limits;
    this.#buckets = new TokenBuckets({ clock, most: mostPrefixes });
  }

  /** Takes as many as asked for, or nothing. @returns seconds after which there are enough; 0 if they were taken */
  take(address: string, count: number): number {
    return this.#buckets.take(this.#names.of(address), count, this.#limits);
  }

  /** What an address is remembered by. */
  nameOf(address: string): string {
    return this.#names.of(address);
  }
}
