import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { learnWords } from '../../text/learn-words.js';
import type { SearchTexts } from '../../text/search-texts.js';
import { searchVector } from '../../text/search-vector.js';
import { deriveSlots } from './derive-slots.js';
import type { DerivedActivity } from './derived-activity.js';
import { derivedOffer, type DerivedOffer } from './derived-offer.js';
import { readActivities } from './read-activities.js';
import { toSearchRows } from './to-search-rows.js';
import { writeOffers } from './write-offers.js';

/** How many offers are derived in one go. */
export const BATCH_SIZE = 1000;

/**
 * Derives everything a search reads of these offers, inside the caller's transaction. Only what differs is written:
 * doing it twice changes nothing.
 */
export async function derive(em: EntityManager, activityIds: readonly string[], now: Date): Promise<void> {
  for (let at = 0; at < activityIds.length; at += BATCH_SIZE) {
    await writeDerived(em, await readDerived(em, activityIds.slice(at, at + BATCH_SIZE), now));
  }
}

/** Works out what should be there of these offers; writes nothing. */
export async function readDerived(em: EntityManager, ids: readonly string[], now: Date): Promise<DerivedOffer[]> {
  const today = berlinDay(now);
  const { activities, places, organiserNames, municipalities } = await readActivities(em, ids);
  return activities.map((activity) => {
    const slots = deriveSlots(activity.schedules, today);
    const texts = textsOf(activity, places.get(activity.place_id ?? '')?.name, organiserNames.get(activity.organiser_id ?? ''));
    return derivedOffer(activity.id, slots, toSearchRows(activity, slots.outline, places, municipalities), searchVector(texts), texts);
  });
}

export async function writeDerived(em: EntityManager, offers: readonly DerivedOffer[]): Promise<void> {
  const written = await writeOffers(em, offers);
  await learnWords(em, written.map(({ texts }) => texts));
}

function textsOf(activity: DerivedActivity, placeName: string | undefined, organiserName: string | undefined): SearchTexts {
  const { title, summary, description, plain_language, categories, needs, facts } = activity;
  const audiences = facts.audience?.groups;
  return { title, summary, description, plainLanguage: plain_language, categories, needs, audiences, placeName, organiserName };
}
