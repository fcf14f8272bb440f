import { ONLINE_METRES, type Candidate } from './candidate.js';
import { readFirstSlot } from './first-slot.js';
import { metresTo } from './metres-to.js';
import type { OfferSearch } from './offer-search.js';
import type { SearchWindow } from './search-window.js';

/** An offer with everything that its place in an order is made of; masks as in `rows/topics.ts` and `rows/traits.ts`. */
export interface SurveyedOffer extends Candidate {
  needs: bigint;
  traits: bigint;
  stale: boolean;
  paused: boolean;
  /** Days since it was last confirmed; null when nobody has. */
  confirmedDaysAgo: number | null;
}

const UUID_BYTES = 16;
const RECORD_BYTES = UUID_BYTES + 3 * 8 + 2 * 8 + 3 * 4;
const NEVER = -1;
const [STALE, PAUSED] = [1, 2];

/** SQL for the bytes of the offer in `row`. Numbers are big-endian, as PostgreSQL sends them. */
export function recordSql({ slot, stale, today }: { slot: string; stale: string; today: string }): string {
  return [
    'uuid_send(row.activity_id)',
    ...['lat', 'lon', 'reach'].map((column) => `float8send(coalesce(row.${column}, 'NaN'))`),
    ...['needs', 'traits'].map((column) => `int8send(row.${column})`),
    `int4send(${slot})`,
    `int4send(coalesce(greatest(${today} - row.confirmed_on, 0), ${NEVER}))`,
    `int4send(${STALE} * (${stale})::int + ${PAUSED} * coalesce(row.paused_until >= ${today}, false)::int)`,
  ].join(' || ');
}

/** The offers whose bytes follow each other here, without those that are not exactly within reach. */
export function readRecords(bytes: Buffer, search: OfferSearch, window: SearchWindow): SurveyedOffer[] {
  const found: SurveyedOffer[] = [];
  for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
    const number = (index: number): number | null => orNull(bytes.readDoubleBE(at + UUID_BYTES + 8 * index));
    const metres = metresTo(search, { lat: number(0), lon: number(1) });
    if (metres !== ONLINE_METRES && metres > (number(2) ?? search.near.radiusMetres)) continue;
    const mask = (index: number): bigint => bytes.readBigInt64BE(at + UUID_BYTES + 24 + 8 * index);
    const integer = (index: number): number => bytes.readInt32BE(at + UUID_BYTES + 40 + 4 * index);
    const confirmed = integer(1);
    found.push({
      id: readUuid(bytes, at),
      metres,
      slot: readFirstSlot(integer(0), window),
      needs: mask(0),
      traits: mask(1),
      confirmedDaysAgo: confirmed === NEVER ? null : confirmed,
      stale: (integer(2) & STALE) !== 0,
      paused: (integer(2) & PAUSED) !== 0,
    });
  }
  return found;
}

const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

function readUuid(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + UUID_BYTES);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
