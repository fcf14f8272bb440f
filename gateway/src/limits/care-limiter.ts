import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { addressPrefix } from './address-prefix.js';

export interface CareLimits {
  /** How many may come at once. */
  burst: number;
  /** How many more each minute. */
  perMinute: number;
}

export const careLimits: Readonly<CareLimits> = Object.freeze({ burst: 30, perMinute: 30 });

interface Bucket {
  /** What is left in it, as the milliseconds it takes to come. */
  left: number;
  /** When that was, in milliseconds of the clock. */
  at: number;
}

/** As many neighbourhoods as are remembered at once, some megabytes. */
const MOST_PREFIXES = 50_000;

/**
 * Slows down changes and questions with a secret by the neighbourhood of the address they come from. Addresses are neither kept nor
 * written anywhere: only a hash of their beginning, under a key that ends with this process.
 */
export class CareLimiter {
  readonly #key = randomBytes(32);
  readonly #buckets: LRUCache<string, Bucket>;
  readonly #limits: CareLimits;
  readonly #clock: () => number;

  constructor({ limits = careLimits, clock = () => performance.now(), mostPrefixes = MOST_PREFIXES }: { limits?: CareLimits; clock?: () => number; mostPrefixes?: number } = {}) {
    this.#limits = limits;
    this.#clock = clock;
    this.#buckets = new LRUCache({ max: mostPrefixes });
  }

  /** Takes as many as asked for, or nothing. @returns seconds after which there are enough; 0 if they were taken */
  take(address: string, count: number): number {
    const each = 60_000 / this.#limits.perMinute;
    const full = this.#limits.burst * each;
    const wanted = count * each;
    const name = this.nameOf(address);
    const now = this.#clock();
    const { left, at } = this.#buckets.get(name) ?? { left: full, at: now };
    const there = Math.min(full, left + now - at);
    const enough = there >= wanted;
    this.#buckets.set(name, { left: enough ? there - wanted : there, at: now });
    return enough ? 0 : Math.max(1, Math.ceil((Math.min(wanted, full) - there) / 1000));
  }

  /** What an address is remembered by. */
  nameOf(address: string): string {
    return createHmac('sha256', this.#key).update(addressPrefix(address)).digest('base64url').slice(0, 22);
  }
}
