import { badRange } from './event-refusal.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Whether the day of a rule follows from its start alone, so that the rule moves along when its start moves from one day to another. */
export function dayFollowsFromStart(parts: ReadonlyMap<string, string>, start: string, moved: string): boolean {
  if ([...parts.keys()].some((name) => name.startsWith('BY'))) return false;
  const frequency = parts.get('FREQ');
  if (frequency === 'DAILY' || frequency === 'WEEKLY') return true;
  const inEveryMonth = [start, moved].every((local) => Number(local.slice(8, 10)) <= 28);
  return inEveryMonth && start.slice(0, 7) === moved.slice(0, 7);
}

/**
 * The parts of a rule that is to begin on another day. A weekly rule that names the weekday of its own start says nothing with it.
 * @throws EventRefusal for a rule that names its days itself.
 */
export function partsOnNewDay(parts: ReadonlyMap<string, string>, from: string, newStart: string, written: string): ReadonlyMap<string, string> {
  const ownWeekday = WEEKDAYS[new Date(`${from}Z`).getUTCDay()];
  const redundant = parts.get('FREQ') === 'WEEKLY' && parts.get('BYDAY') === ownWeekday;
  const bare = redundant ? new Map([...parts].filter(([name]) => name !== 'BYDAY')) : parts;
  if (!dayFollowsFromStart(bare, from, newStart)) throw badRange(written, 'Alle weiteren Termine liegen an einem anderen Tag, als die Regel sagt. Das lässt sich nicht abbilden.');
  return bare;
}
