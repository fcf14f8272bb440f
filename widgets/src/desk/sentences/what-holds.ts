import type { DeskOffer } from '../desk.js';
import { dayInWords } from './day-in-words.js';

/** Whether there is room, in a sentence. */
export function roomInWords({ full, capacity }: DeskOffer): string {
  const free = capacity?.free ?? null;
  if (full || free === 0) return 'Alle Plätze sind besetzt.';
  if (free === null) return 'Zu freien Plätzen steht hier nichts.';
  return free === 1 ? 'Es ist 1 Platz frei.' : `Es sind ${free} Plätze frei.`;
}

/** Whether it takes a break, in one or two sentences. */
export function pauseInWords({ paused, pause }: DeskOffer, now: Date): string {
  if (!paused) return 'Es ist keine Pause eingetragen.';
  const length = pause?.until ? `Es ist Pause bis einschließlich ${dayInWords(pause.until, now)}.` : 'Es ist Pause, bis Sie sie beenden.';
  return pause?.note ? `${length} Dabei steht: „${pause.note}“` : length;
}

/** Whether one has to ring first. */
export const callInWords = ({ callFirst }: DeskOffer): string =>
  callFirst ? 'Wer kommen will, ruft vorher an.' : 'Dass man vorher anrufen soll, steht nicht dabei.';
