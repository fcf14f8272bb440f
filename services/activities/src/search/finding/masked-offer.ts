/** What facets ask of an offer; masks as in `rows/topics.ts` and `rows/traits.ts`. */
export interface MaskedOffer {
  needs: bigint;
  categories: bigint;
  languages: bigint;
  traits: bigint;
}

const COLUMNS = ['needs', 'categories', 'languages', 'traits'] as const;
const RECORD_BYTES = COLUMNS.length * 8;

/** SQL for the bytes of the offer in `row`. */
export const MASKS_SQL = COLUMNS.map((column) => `int8send(row.${column})`).join(' || ');

/** The offers whose bytes follow each other here. */
export function readMasks(bytes: Buffer): MaskedOffer[] {
  return Array.from({ length: bytes.length / RECORD_BYTES }, (_, at) => {
    const mask = (column: number): bigint => bytes.readBigInt64BE(at * RECORD_BYTES + column * 8);
    return { needs: mask(0), categories: mask(1), languages: mask(2), traits: mask(3) };
  });
}
