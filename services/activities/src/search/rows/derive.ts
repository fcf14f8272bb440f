import { setImmediate } from 'node:timers/promises';

import type { Session } from '@miteinander/kit/database/session.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { learnWords } from '../../text/learn-words.js';
import type { LexiconWords } from '../../text/lexicon-words.js';
import type { SearchTexts } from '../../text/search-texts.js';
import { searchVector } from '../../text/search-vector.js';
import { deriveSlots } from './derive-slots.js';
import type { DerivedActivity } from './derived-activity.js';
import { derivedOffer, type DerivedOffer } from './derived-offer.js';
import { horizonOf } from './horizon-days.js';
import { readActivities } from './read-activities.js';
import { toSearchRows } from './to-search-rows.js';
import { writeOffers } from './write-offers.js';

/** How many offers are read in one go. */
const READ_AT_ONCE = 1000;
/** After so many, whatever else the process does has its turn, above all what is being sent to the database. */
const BREATH = 50;

/** Works out what searches should read of these offers; writes nothing. */
export async function readDerived(session: Session, ids: readonly string[], now: Date): Promise<DerivedOffer[]> {
  const horizon = horizonOf(berlinDay(now));
  const derived: DerivedOffer[] = [];
  const readFrom = (at: number) => (at < ids.length ? readActivities(session, ids.slice(at, at + READ_AT_ONCE)) : undefined);
  let reading = readFrom(0);
  for (let at = 0; reading; at += READ_AT_ONCE) {
    const { activities, places, organiserNames, municipalities } = await reading;
    // Read while these are worked out.
    reading = readFrom(at + READ_AT_ONCE);
    // Awaited in the next round, unless this one fails first.
    reading?.catch(() => undefined);
    for (const activity of activities) {
      if (derived.length % BREATH === 0) await setImmediate();
      const slots = deriveSlots(activity.schedules, horizon);
      const texts = textsOf(activity, places.get(activity.place_id ?? '')?.name, organiserNames.get(activity.organiser_id ?? ''));
      derived.push(derivedOffer(activity.id, slots, toSearchRows(activity, slots.outline, places, municipalities), searchVector(texts), texts));
    }
  }
  return derived;
}

/** Writes only what differs, inside the caller's transaction: doing it twice changes nothing. */
export async function writeDerived(session: Session, offers: readonly DerivedOffer[], learnt?: LexiconWords): Promise<void> {
  const written = await writeOffers(session, offers);
  await learnWords(session, written.map(({ texts }) => texts), learnt);
}

function textsOf(activity: DerivedActivity, placeName: string | undefined, organiserName: string | undefined): SearchTexts {
  const { title, summary, description, plain_language, categories, needs, facts } = activity;
  const audiences = facts.audience?.groups;
  return { title, summary, description, plainLanguage: plain_language, categories, needs, audiences, placeName, organiserName };
}
