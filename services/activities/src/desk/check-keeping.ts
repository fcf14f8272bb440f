import { deskErrors } from './desk-errors.js';
import type { OfferKeeping } from './offer-keeping.input.js';

/** In characters. */
export const LONGEST_NOTE = 300;
export const MOST_FREE = 9999;

/** @param today YYYY-MM-DD in Germany. @throws FREE_OUT_OF_RANGE, FREE_TWICE, PAUSE_MISSING, PAUSE_OVER or NOTE_TOO_LONG */
export function checkKeeping({ free, freeUnknown, paused, pausedUntil, pauseNote }: OfferKeeping, today: string): void {
  if (free != null && (free < 0 || free > MOST_FREE)) throw deskErrors.freeOutOfRange(free, MOST_FREE);
  if (free != null && freeUnknown) throw deskErrors.freeTwice();
  if (paused !== true && (pausedUntil != null || pauseNote != null)) throw deskErrors.pauseMissing();
  if (pausedUntil != null && pausedUntil < today) throw deskErrors.pauseOver(pausedUntil);
  const length = [...(pauseNote ?? '').trim()].length;
  if (length > LONGEST_NOTE) throw deskErrors.noteTooLong(length, LONGEST_NOTE);
}
