/** PostgreSQL keeps no more positions of one lexeme. */
const MOST_POSITIONS = 255;

/**
 * A lexeme with where it stands in the vector that is being written. Nobody else looks at it meanwhile, and starting with
 * another vector empties it: thousands of vectors are written without any table of what each of them has.
 */
export class Lexeme {
  readonly #label: string;
  #vector = 0;
  #positions = '';
  #last = '';
  #count = 0;

  /** @param text letters, digits, dots and hyphens only, which need no escaping. */
  constructor(text: string) {
    this.#label = `'${text}':`;
  }

  /** Adds a position in a vector, which has a number above 0 and of its own; says whether it is the first one there. */
  add(vector: number, position: string): boolean {
    if (this.#vector !== vector) {
      this.#vector = vector;
      this.#positions = position;
      this.#last = position;
      this.#count = 1;
      return true;
    }
    if (this.#count < MOST_POSITIONS && this.#last !== position) {
      this.#positions += `,${position}`;
      this.#last = position;
      this.#count += 1;
    }
    return false;
  }

  /** As it stands in the literal of the vector it was added to last. */
  literal(): string {
    return this.#label + this.#positions;
  }
}
