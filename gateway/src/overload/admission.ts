import { overloaded, type OverloadedError } from './overload-errors.js';

export interface AdmissionOptions {
  /** How many may be inside together. */
  atOnce: number;
  /** How many may wait for a place. */
  waiting: number;
  /** Nobody waits longer than this; who would have to is told so at once. */
  longestWaitMilliseconds: number;
  /** How late the process is with what it has to do, in milliseconds (`LoopLag`); never late when absent. */
  lag?: () => number;
  /** Later than this, nobody waits and a quarter of the places is left. */
  longestLagMilliseconds?: number;
  /** In milliseconds, never going back. */
  clock?: () => number;
}

interface Waiter {
  readonly since: number;
  admit(): void;
  refuse(reason: unknown): void;
}

/** How much the latest stay counts in what a stay is expected to take. */
const LATEST = 0.1;

/**
 * A door that only lets in as many as can be served in time. Who does not find a place waits in the order of coming; when too many wait,
 * or a place cannot be hoped for in time, the next is refused at once with an `OverloadedError`, which costs next to nothing. So those
 * who are let in are answered as fast as ever, however many come.
 */
export class Admission {
  readonly #options: Required<AdmissionOptions>;
  readonly #waiters = new Set<Waiter>();
  #inside = 0;
  /** What one stay takes, in milliseconds. */
  #stay = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: AdmissionOptions) {
    this.#options = { lag: () => 0, longestLagMilliseconds: 100, clock: () => performance.now(), ...options };
  }

  get inside(): number {
    return this.#inside;
  }

  get waiting(): number {
    return this.#waiters.size;
  }

  /** What whoever came now would be told instead of being let in or waiting; undefined while there is room. */
  refusal(): OverloadedError | undefined {
    if (this.#inside < this.#places()) return undefined;
    const wait = this.#expectedWait();
    return this.#waiters.size >= this.#queue() || wait > this.#options.longestWaitMilliseconds ? overloaded(wait / 1000) : undefined;
  }

  /**
   * @param signal of the one who asks: when it ends, the place in the queue is given up
   * @returns how to leave again; leaving twice does no harm
   * @throws OverloadedError, or the signal's reason
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#inside < this.#places()) return this.#admitted();
    const refusal = this.refusal();
    if (refusal !== undefined) throw refusal;
    return this.#queued(signal);
  }

  get #late(): boolean {
    return this.#options.lag() > this.#options.longestLagMilliseconds;
  }

  #places(): number {
    return this.#late ? Math.ceil(this.#options.atOnce / 4) : this.#options.atOnce;
  }

  #queue(): number {
    return this.#late ? 0 : this.#options.waiting;
  }

  #expectedWait(): number {
    return ((this.#waiters.size + 1) * this.#stay) / this.#options.atOnce;
  }

  #queued(signal: AbortSignal | undefined): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const gone = (): void => waiter.refuse(signal?.reason);
      const leaveQueue = (): void => {
        this.#waiters.delete(waiter);
        signal?.removeEventListener('abort', gone);
        if (this.#waiters.size === 0) this.#stopTimer();
      };
      const waiter: Waiter = {
        since: this.#options.clock(),
        admit: () => {
          leaveQueue();
          resolve(this.#admitted());
        },
        refuse: (reason) => {
          leaveQueue();
          reject(reason);
        },
      };
      this.#waiters.add(waiter);
      signal?.addEventListener('abort', gone, { once: true });
      this.#timer ??= setTimeout(this.#refuseTheLate, this.#options.longestWaitMilliseconds);
    });
  }

  #admitted(): () => void {
    this.#inside += 1;
    const since = this.#options.clock();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inside -= 1;
      const stay = this.#options.clock() - since;
      this.#stay = this.#stay === 0 ? stay : this.#stay + (stay - this.#stay) * LATEST;
      this.#admitNext();
    };
  }

  #admitNext(): void {
    for (const waiter of this.#waiters) {
      // Who was let in to wait gets in, even if the process has become late since: that is how the queue empties.
      if (this.#inside >= this.#options.atOnce) return;
      waiter.admit();
    }
  }

  readonly #refuseTheLate = (): void => {
    this.#timer = undefined;
    const now = this.#options.clock();
    for (const waiter of this.#waiters) {
      const left = waiter.since + this.#options.longestWaitMilliseconds - now;
      if (left > 0) {
        this.#timer = setTimeout(this.#refuseTheLate, Math.ceil(left));
        return;
      }
      waiter.refuse(overloaded(Math.max(this.#expectedWait(), this.#options.longestWaitMilliseconds) / 1000));
    }
  };

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
