import { LRUCache } from 'lru-cache';

export interface Rate {
  /** How many may come at once. */
  burst: number;
  /** How many more each minute. */
  perMinute: number;
}

interface Bucket {
  /** What is left in it, as the milliseconds it takes to come. */
  left: number;
  /** When that was, in milliseconds of the clock. */
  at: number;
}

/** As many as are remembered at once, some megabytes. */
const MOST_BUCKETS = 50_000;

export interface TokenBucketsOptions {
  clock?: (() => number) | undefined;
  most?: number | undefined;
}

/** Token buckets by name, in this process; who has not come for long has a full one. */
export class TokenBuckets {
  readonly #buckets: LRUCache<string, Bucket>;
  readonly #clock: () => number;

  constructor({ clock = () => performance.now(), most = MOST_BUCKETS }: TokenBucketsOptions = {}) {
    this.#clock = clock;
    this.#buckets = new LRUCache({ max: most });
  }

  /** Takes as many as asked for, or nothing. @returns seconds after which there are enough; 0 if they were taken */
  take(name: string, count: number, rate: Rate): number {
    const each = 60_000 / rate.perMinute;
    const wanted = count * each;
    const there = this.#there(name, rate);
    const enough = there >= wanted;
    this.#buckets.set(name, { left: enough ? there - wanted : there, at: this.#clock() });
    return enough ? 0 : Math.max(1, Math.ceil((Math.min(wanted, rate.burst * each) - there) / 1000));
  }

  /** Puts back what was taken and not used. */
  giveBack(name: string, count: number, rate: Rate): void {
    const each = 60_000 / rate.perMinute;
    this.#buckets.set(name, { left: Math.min(rate.burst * each, this.#there(name, rate) + count * each), at: this.#clock() });
  }

  /** How many could be taken now, and the seconds until it is full again. */
  look(name: string, rate: Rate): { left: number; fullInSeconds: number } {
    const each = 60_000 / rate.perMinute;
    const there = this.#there(name, rate);
    return { left: Math.floor(there / each), fullInSeconds: Math.ceil((rate.burst * each - there) / 1000) };
  }

  #there(name: string, rate: Rate): number {
    const full = (rate.burst * 60_000) / rate.perMinute;
    const now = this.#clock();
    const { left, at } = this.#buckets.get(name) ?? { left: full, at: now };
    return Math.min(full, left + (now - at));
  }
}
