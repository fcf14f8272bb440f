/** Conditions that must all hold, with their parameters in order. */
export class Conditions {
  readonly values: (string | Date)[] = [];
  readonly #parts: string[] = [];

  /** `sql` has one `?` for each value. */
  add(sql: string, ...values: (string | Date)[]): this {
    this.#parts.push(sql);
    this.values.push(...values);
    return this;
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Joined by `and`. */
  get sql(): string {
    return this.#parts.join(' and ');
  }
}
