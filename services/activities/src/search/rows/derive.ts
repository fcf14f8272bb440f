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
import { writeSearchSlots, writeSearchRows, writeSearchTexts, type SearchSlotColumns } from './write-derived.js';

/** How many offers are derived in one go. */
export const BATCH_SIZE = 1000;

/**
 * Derives everything a search reads of these offers, inside the caller's transaction. Only what differs is written:
 * doing it twice changes nothing.
 */
export async function derive(em: EntityManager, activityIds: readonly string[], now: Date): Promise<void> {
  for (let at = 0; at < activityIds.length; at += BATCH_SIZE) await deriveBatch(em, activityIds.slice(at, at + BATCH_SIZE), now);
}

async function deriveBatch(em: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  const today = berlinDay(now);
  const { activities, places, organiserNames, municipalities } = await readActivities(em, ids);
  const rows: object[] = [];
  const slots: SearchSlotColumns[] = [];
  const texts: { id: string; texts: SearchTexts }[] = [];
  for (const activity of activities) {
    const derived = deriveSlots(activity.schedules, today);
    rows.push(...toSearchRows(activity, derived, places, municipalities));
    slots.push(...derived.apart.map((slot) => toColumns(activity.id, slot)));
    texts.push({ id: activity.id, texts: textsOf(activity, places.get(activity.place_id ?? '')?.name, organiserNames.get(activity.organiser_id ?? '')) });
  }
  await writeSearchRows(em, ids, rows);
  await writeSearchSlots(em, ids, slots);
  await writeSearchTexts(em, texts.map((one) => ({ activity_id: one.id, words: searchVector(one.texts) })));
  await learnWords(em, texts.map((one) => one.texts));
}

function toColumns(activity_id: string, { day, part, overAt, cancelled }: Slot): SearchSlotColumns {
  return { activity_id, day: dayOfNumber(day), part, over_at: overAt.toISOString(), cancelled };
}

function textsOf(activity: DerivedActivity, placeName: string | undefined, organiserName: string | undefined): SearchTexts {
  const { title, summary, description, plain_language, categories, needs, facts } = activity;
  const audiences = facts.audience?.groups;
  return { title, summary, description, plainLanguage: plain_language, categories, needs, audiences, placeName, organiserName };
}
