import { addDays, germanClock, germanDay } from '../../base/words/german-day.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import { wordsOf } from '../../base/words/words-of.js';
import type { Place } from '../place.js';
import type { PlaceWords } from '../place-words.js';

/** Open until the small hours is still open today. */
const LATEST_NIGHT_HOUR = 6;

/** Whether a place is open, in words, and what changes that. What nobody knows is said to be unknown, never closed. */
export function openingInWords({ openNow, openUntil, opensAt, openingHours }: Place['node'], words: PlaceWords): string {
  const { places, language, now } = words;
  if (openNow === null && openingHours === null) return places.hoursUnknown;
  // A page that lies open for hours knows no more than when it was loaded.
  const change = openUntil ?? opensAt;
  if (openNow === null || (change !== null && new Date(change) <= now)) return places.openUnclear;
  if (!openNow) return opensAt === null ? places.closed : places.opens(whenInWords({ start: opensAt, end: null, allDay: false }, language, now));
  return openUntil === null ? places.open : untilInWords(openUntil, words);
}

function untilInWords(openUntil: string, { places, language, now }: PlaceWords): string {
  const until = new Date(openUntil);
  const [today, day] = [germanDay(now), germanDay(until)];
  const time = germanClock(until);
  const tonight = day === addDays(today, 1) && time.hour < LATEST_NIGHT_HOUR;
  if (tonight && time.hour === 0 && time.minute === 0) return places.openUntilMidnight;
  return places.openUntil(day === today || tonight ? wordsOf(language).at(time) : whenInWords({ start: openUntil, end: null, allDay: false }, language, now));
}
