const MOST = 100_000;
/** Longer keys are not kept, so that what is remembered stays small whatever is asked. */
const LONGEST_KEY = 64;

/** Results of a pure function for the texts of late; offers use the same words again and again. Starts anew when it is full. */
export class Remembered<T> {
  readonly #results = new Map<string, T>();
  readonly #compute: (key: string) => T;

  constructor(compute: (key: string) => T) {
    this.#compute = compute;
  }

  get(key: string): T {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = this.#compute(key);
    if (this.#results.size >= MOST) this.#results.clear();
    if (key.length <= LONGEST_KEY) this.#results.set(key, result);
    return result;
  }
}
