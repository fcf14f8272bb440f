/** What facets ask of an offer; masks as in `rows/topics.ts` and `rows/traits.ts`. */
export const MASK_COLUMNS = ['needs', 'categories', 'languages', 'traits'] as const;

export type MaskColumn = (typeof MASK_COLUMNS)[number];

/** SQL for the bytes of the offer in `row`. */
export const MASKS_SQL = MASK_COLUMNS.map((column) => `int8send(row.${column})`).join(' || ');

const HALVES = 2;
/** How many numbers there are for each offer. */
const WIDTH = MASK_COLUMNS.length * HALVES;

/** The masks of many offers as numbers of 32 bits, two for each: a city has ten thousand offers, and bigints would take most of the time. */
export class MaskedOffers {
  readonly count: number;
  readonly #halves: Int32Array;

  /** @param bytes of the offers, one after the other. */
  constructor(bytes: Buffer) {
    const copy = Buffer.from(new Uint8Array(bytes).buffer).swap32();
    this.#halves = new Int32Array(copy.buffer);
    this.count = this.#halves.length / WIDTH;
  }

  /** Whether an offer has any bit of a mask. */
  anyOf(column: MaskColumn, mask: bigint): (offer: number) => boolean {
    const [at, high, low] = [MASK_COLUMNS.indexOf(column) * HALVES, highOf(mask), lowOf(mask)];
    const halves = this.#halves;
    return (offer) => (((halves[offer * WIDTH + at] ?? 0) & high) | ((halves[offer * WIDTH + at + 1] ?? 0) & low)) !== 0;
  }

  /** Whether an offer has all bits of a mask. */
  allOf(column: MaskColumn, mask: bigint): (offer: number) => boolean {
    const [at, high, low] = [MASK_COLUMNS.indexOf(column) * HALVES, highOf(mask), lowOf(mask)];
    const halves = this.#halves;
    return (offer) => ((halves[offer * WIDTH + at] ?? 0) & high) === high && ((halves[offer * WIDTH + at + 1] ?? 0) & low) === low;
  }

  /** Adds one to the tally of each bit that an offer has; bit 0 comes first. */
  tally(offer: number, column: MaskColumn, tallies: Int32Array): void {
    const at = offer * WIDTH + MASK_COLUMNS.indexOf(column) * HALVES;
    addBits(this.#halves[at] ?? 0, 32, tallies);
    addBits(this.#halves[at + 1] ?? 0, 0, tallies);
  }
}

const highOf = (mask: bigint): number => Number(BigInt.asIntN(32, mask >> 32n));
const lowOf = (mask: bigint): number => Number(BigInt.asIntN(32, mask));

function addBits(half: number, first: number, tallies: Int32Array): void {
  for (let rest = half; rest !== 0; rest &= rest - 1) {
    const bit = first + 31 - Math.clz32(rest & -rest);
    tallies[bit] = (tallies[bit] ?? 0) + 1;
  }
}
