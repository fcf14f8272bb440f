import type { Dates } from '../../occurrence/expand-schedule.js';
import { dayOfMinute, parseLocal } from '../../recurrence/local-minute.js';

/** The days, since 1970, about which a schedule says more than its rule: on all others what takes place follows from the rule and its pauses alone. */
export function specialDays({ exceptions = [], extraDates = [], excludedDates = [] }: Dates): ReadonlySet<number> {
  const moved = exceptions.flatMap(({ originalStart, movedTo }) => (movedTo === undefined ? [originalStart] : [originalStart, movedTo]));
  return new Set([...moved, ...extraDates, ...excludedDates].map((local) => dayOfMinute(parseLocal(local))));
}
