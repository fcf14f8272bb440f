/** What is counted under when there are too many names. */
const OTHER = 'other';

/** Lets the first so many names through and calls the rest `other`: whatever is counted by name stays small. */
export class BoundedNames {
  readonly #names = new Set<string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  known(name: string): string {
    if (this.#names.has(name)) return name;
    if (this.#names.size >= this.#most) return OTHER;
    this.#names.add(name);
    return name;
  }
}
