import { ONLINE_METRES, type Candidate } from './candidate.js';
import { readFirstSlot, type FirstSlot } from './first-slot.js';
import { metresTo } from './metres-to.js';
import type { OfferSearch } from './offer-search.js';
import { readNearSlot } from './near-slot.js';
import type { SearchWindow } from './search-window.js';

/** An offer with everything that its place in an order is made of; masks as in `rows/topics.ts` and `rows/traits.ts`. */
export interface SurveyedOffer extends Candidate {
  slot: FirstSlot;
  needs: bigint;
  traits: bigint;
  paused: boolean;
  /** Days since it was last confirmed; null when nobody has. */
  confirmedDaysAgo: number | null;
}

const UUID_BYTES = 16;
const MASKS = ['needs', 'traits', 'mornings', 'afternoons', 'evenings'] as const;
const [PLACES_AT, MASKS_AT, NUMBERS_AT] = [UUID_BYTES, UUID_BYTES + 3 * 8, UUID_BYTES + 3 * 8 + MASKS.length * 8];
const RECORD_BYTES = NUMBERS_AT + 4 * 4;
const NEVER = -1;
const [STALE, PAUSED] = [1, 2];
/** The slot to be read from the row's own bits. */
const FROM_ROW = -1;

/** SQL for the bytes of the offer in `row`, `slot` for those whose row does not tell. Numbers are big-endian, as PostgreSQL sends them. */
export function recordSql({ near, slot, stale, today }: { near: string; slot: string; stale: string; today: string }): string {
  return [
    'uuid_send(row.activity_id)',
    ...['lat', 'lon', 'reach'].map((column) => `float8send(coalesce(row.${column}, 'NaN'))`),
    ...MASKS.map((column) => `int8send(row.${column})`),
    `int4send(case when not row.irregular and ${near} then ${FROM_ROW} else ${slot} end)`,
    `int4send(row.over_minute)`,
    `int4send(coalesce(greatest(${today} - row.confirmed_on, 0), ${NEVER}))`,
    `int4send(${STALE} * (${stale})::int + ${PAUSED} * coalesce(row.paused_until >= ${today}, false)::int)`,
  ].join(' || ');
}

/** The offers whose bytes follow each other here, without those that are not exactly within reach. */
export function readRecords(bytes: Buffer, search: OfferSearch, window: SearchWindow): SurveyedOffer[] {
  const found: SurveyedOffer[] = [];
  const nearSlot = readNearSlot(window);
  for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
    const number = (index: number): number | null => orNull(bytes.readDoubleBE(at + PLACES_AT + 8 * index));
    const metres = metresTo(search, { lat: number(0), lon: number(1) });
    if (metres !== ONLINE_METRES && metres > (number(2) ?? search.near.radiusMetres)) continue;
    const mask = (index: number): bigint => bytes.readBigInt64BE(at + MASKS_AT + 8 * index);
    const integer = (index: number): number => bytes.readInt32BE(at + NUMBERS_AT + 4 * index);
    const slot = integer(0);
    const confirmed = integer(2);
    found.push({
      id: readUuid(bytes, at),
      metres,
      slot: slot === FROM_ROW ? nearSlot([mask(2), mask(3), mask(4)], integer(1)) : readFirstSlot(slot, window),
      needs: mask(0),
      traits: mask(1),
      confirmedDaysAgo: confirmed === NEVER ? null : confirmed,
      stale: (integer(3) & STALE) !== 0,
      paused: (integer(3) & PAUSED) !== 0,
    });
  }
  return found;
}

const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

function readUuid(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + UUID_BYTES);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
