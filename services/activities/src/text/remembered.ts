const MOST = 100_000;
const LONGEST_KEY = 64;

/** Results of a pure function for the texts of late; offers use the same words again and again. Starts anew when it is full. */
export class Remembered<T> {
  readonly #results = new Map<string, T>();
  readonly #compute: (key: string) => T;
  readonly #longestKey: number;

  /** @param longestKey results for longer keys are not kept, so that what is remembered stays small whatever is asked. */
  constructor(compute: (key: string) => T, longestKey = LONGEST_KEY) {
    this.#compute = compute;
    this.#longestKey = longestKey;
  }

  get(key: string): T {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = this.#compute(key);
    if (this.#results.size >= MOST) this.#results.clear();
    if (key.length <= this.#longestKey) this.#results.set(copyOf(key), result);
    return result;
  }
}

/** A key is mostly a piece of a long text, all of which the engine would keep for its sake. */
const copyOf = (key: string): string => ` ${key}`.slice(1);
