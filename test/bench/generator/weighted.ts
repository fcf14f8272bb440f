import type { Random } from '@miteinander/activities/testing/random.js';

/** A choice in which some values come more often than others; there has to be at least one. */
export class Weighted<Value> {
  readonly #values: readonly Value[];
  readonly #sums: Float64Array;

  constructor(weights: readonly (readonly [Value, number])[]) {
    this.#values = weights.map(([value]) => value);
    let sum = 0;
    this.#sums = Float64Array.from(weights, ([, weight]) => (sum += weight));
  }

  pick(random: Random): Value {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    // Undefined may be one of the values.
    return this.#values[low] as Value;
  }
}
