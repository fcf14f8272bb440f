import type { ActivitiesContext } from '../../context.js';
import type { Candidate } from './candidate.js';
import { dateOfSlot } from './date-of-slot.js';
import type { Hit } from './hit.js';
import type { OfferSearch } from './offer-search.js';
import { searchWindow } from './search-window.js';

/** Looks up the date that counts for each candidate in its schedules. */
export async function dateHits<Found extends Candidate & { stale: boolean }>(
  candidates: readonly Found[],
  search: OfferSearch,
  { dates }: ActivitiesContext,
  score: (candidate: Found) => number = () => 0,
): Promise<Hit[]> {
  const window = searchWindow(search.filter, search.now);
  return Promise.all(
    candidates.map(async (candidate) => {
      const { id, metres, slot, stale } = candidate;
      const schedules = slot.day === null ? [] : await dates.load(id);
      return { id, metres, slot, stale, date: dateOfSlot(schedules, slot, window, search.now), score: score(candidate) };
    }),
  );
}
