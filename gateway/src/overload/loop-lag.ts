import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the process is asked how late it is, in milliseconds. */
const RESOLUTION = 10;

/** As long as this one reading is good for, in milliseconds. */
const WINDOW = 200;

/** How late the process is with everything it has to do. When it is busy, that is known here before any queue is long. */
export class LoopLag {
  readonly #delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  #read = performance.now();
  #milliseconds = 0;

  constructor() {
    this.#delays.enable();
  }

  /** The mean of the last moments, in milliseconds; near 0 when there is little to do. */
  milliseconds(): number {
    const now = performance.now();
    if (now - this.#read < WINDOW) return this.#milliseconds;
    this.#read = now;
    this.#milliseconds = this.#delays.count === 0 ? 0 : Math.max(0, this.#delays.mean / 1e6 - RESOLUTION);
    this.#delays.reset();
    return this.#milliseconds;
  }

  stop(): void {
    this.#delays.disable();
  }
}
