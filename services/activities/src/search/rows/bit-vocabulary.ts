/** A fixed list of values kept as bits of a bigint column; at most 63, in an order that never changes but at its end. */
export class BitVocabulary<Value extends string> {
  readonly values: readonly Value[];
  readonly #bits: ReadonlyMap<string, bigint>;

  constructor(values: readonly Value[]) {
    if (values.length > 63) throw new RangeError(`A bigint holds 63 values, not ${values.length}.`);
    this.values = values;
    this.#bits = new Map(values.map((value, at) => [value, 1n << BigInt(at)]));
  }

  /** The bits of these values; others have none. */
  maskOf(values: Iterable<string>): bigint {
    let mask = 0n;
    for (const value of values) mask |= this.#bits.get(value) ?? 0n;
    return mask;
  }

  /** The position of this value's bit; -1 for others. */
  indexOf(value: string): number {
    return (this.values as readonly string[]).indexOf(value);
  }

  has(value: string): value is Value {
    return this.#bits.has(value);
  }
}
