import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { learnWords } from '../../text/learn-words.js';
import type { SearchTexts } from '../../text/search-texts.js';
import { searchVector } from '../../text/search-vector.js';
import { dayOfNumber } from './date-ring.js';
import { deriveSlots } from './derive-slots.js';
import type { DerivedActivity } from './derived-activity.js';
import { readActivities } from './read-activities.js';
import type { Slot } from './slots-of.js';
import { toSearchRows } from './to-search-rows.js';
import { writeSearchRows, writeSearchSlots, writeSearchTexts, type SearchSlotColumns } from './write-derived.js';

/** How many offers are derived in one go. */
export const BATCH_SIZE = 1000;

/** Everything a search reads of some offers, as it should be. */
export interface Derived {
  ids: readonly string[];
  rows: object[];
  slots: SearchSlotColumns[];
  texts: { activity_id: string; words: string }[];
  learned: SearchTexts[];
}

/**
 * Derives everything a search reads of these offers, inside the caller's transaction. Only what differs is written:
 * doing it twice changes nothing.
 */
export async function derive(em: EntityManager, activityIds: readonly string[], now: Date): Promise<void> {
  for (let at = 0; at < activityIds.length; at += BATCH_SIZE) {
    await writeDerived(em, await readDerived(em, activityIds.slice(at, at + BATCH_SIZE), now));
  }
}

/** Works out what should be there; writes nothing. */
export async function readDerived(em: EntityManager, ids: readonly string[], now: Date): Promise<Derived> {
  const today = berlinDay(now);
  const { activities, places, organiserNames, municipalities } = await readActivities(em, ids);
  const derived: Derived = { ids, rows: [], slots: [], texts: [], learned: [] };
  for (const activity of activities) {
    const slots = deriveSlots(activity.schedules, today);
    const texts = textsOf(activity, places.get(activity.place_id ?? '')?.name, organiserNames.get(activity.organiser_id ?? ''));
    derived.rows.push(...toSearchRows(activity, slots, places, municipalities));
    derived.slots.push(...slots.apart.map((slot) => toColumns(activity.id, slot)));
    derived.texts.push({ activity_id: activity.id, words: searchVector(texts) });
    derived.learned.push(texts);
  }
  return derived;
}

export async function writeDerived(em: EntityManager, { ids, rows, slots, texts, learned }: Derived): Promise<void> {
  await writeSearchRows(em, ids, rows);
  await writeSearchSlots(em, ids, slots);
  await writeSearchTexts(em, texts);
  await learnWords(em, learned);
}

function toColumns(activity_id: string, { day, part, overAt, cancelled }: Slot): SearchSlotColumns {
  return { activity_id, day: dayOfNumber(day), part, over_at: overAt.toISOString(), cancelled };
}

function textsOf(activity: DerivedActivity, placeName: string | undefined, organiserName: string | undefined): SearchTexts {
  const { title, summary, description, plain_language, categories, needs, facts } = activity;
  const audiences = facts.audience?.groups;
  return { title, summary, description, plainLanguage: plain_language, categories, needs, audiences, placeName, organiserName };
}
