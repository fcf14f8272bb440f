import { germanDay } from '../../base/words/german-day.js';
import type { Offer } from '../offer.js';

const KILOMETRES = [1, 2, 5, 10, 25, 50, 100];

/** The German day of the next date, YYYY-MM-DD; today for what has begun and is not over; empty without a date. */
export function dayOf({ nextOccurrence }: Offer, now: Date): string {
  if (!nextOccurrence) return '';
  const { start, end } = nextOccurrence;
  const [day, today] = [germanDay(new Date(start)), germanDay(now)];
  return day < today && end !== null && new Date(end) > now ? today : day;
}

/** The round number of kilometres within which an offer is; empty for what is nowhere. */
export function kilometresOf({ distanceMetres }: Offer): string {
  if (distanceMetres === null) return '';
  return String(KILOMETRES.find((kilometres) => distanceMetres <= kilometres * 1000) ?? Number.POSITIVE_INFINITY);
}
