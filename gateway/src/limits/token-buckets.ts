import { LRUCache } from 'lru-cache';

export interface Rate {
  /** How many may come at once. */
  burst: number;
  /** How many more each minute. */
  perMinute: number;
}

interface Bucket {
  /** What is left in it; parts of one count. */
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
    const there = this.#there(name, rate);
    const enough = there >= count;
    this.#buckets.set(name, { left: enough ? there - count : there, at: this.#clock() });
    return enough ? 0 : Math.max(1, Math.ceil(((Math.min(count, rate.burst) - there) * 60) / rate.perMinute));
  }

  /** Puts back what was taken and not used. */
  giveBack(name: string, count: number, rate: Rate): void {
    this.#buckets.set(name, { left: Math.min(rate.burst, this.#there(name, rate) + count), at: this.#clock() });
  }

  /** How many could be taken now, and the seconds until it is full again. */
  look(name: string, rate: Rate): { left: number; fullInSeconds: number } {
    const there = this.#there(name, rate);
    return { left: Math.floor(there), fullInSeconds: Math.ceil(((rate.burst - there) * 60) / rate.perMinute) };
  }

  #there(name: string, { burst, perMinute }: Rate): number {
    const now = this.#clock();
    const { left, at } = this.#buckets.get(name) ?? { left: burst, at: now };
    return Math.min(burst, left + ((now - at) * perMinute) / 60_000);
  }
}
