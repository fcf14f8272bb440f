import type { Session } from '@miteinander/kit/database/session.js';

import { OFFER_COLUMNS, ROW_COLUMNS, SLOT_COLUMNS } from './derived-columns.js';
import type { DerivedOffer } from './derived-offer.js';

/** Makes what searches read of these offers what it should be; resolves to those that were not so before. */
export async function writeOffers(session: Session, offers: readonly DerivedOffer[]): Promise<DerivedOffer[]> {
  const fingerprints = await fingerprintsOf(session, offers);
  // Neighbours are written side by side, so that a search reads few pages.
  const changed = offers.filter(({ id, fingerprint }) => fingerprints.get(id) !== fingerprint).toSorted((left, right) => left.cell - right.cell);
  const outdated = changed.filter(({ id }) => fingerprints.has(id)).map(({ id }) => id);
  if (outdated.length > 0) await session.rows('delete from activities.search_offer where activity_id = any($1::uuid[])', [outdated]);
  await session.copy('activities.search_offer', OFFER_COLUMNS, changed.map(({ offerLine }) => offerLine).join(''));
  await session.copy('activities.search_row', ROW_COLUMNS, changed.map(({ rowLines }) => rowLines).join(''));
  await session.copy('activities.search_slot', SLOT_COLUMNS, changed.map(({ slotLines }) => slotLines).join(''));
  return changed;
}

async function fingerprintsOf(session: Session, offers: readonly DerivedOffer[]): Promise<Map<string, string>> {
  const rows = await session.rows<{ activity_id: string; fingerprint: string }>(
    'select activity_id, fingerprint from activities.search_offer where activity_id = any($1::uuid[])',
    [offers.map(({ id }) => id)],
  );
  return new Map(rows.map(({ activity_id, fingerprint }) => [activity_id, fingerprint]));
}
