import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import type { RuleInWindow } from './arbitrary-rule.js';

const TIME_ZONE = 'Europe/Berlin';

/** What rrule-temporal makes of a rule: instants in milliseconds. */
export function rruleInstants({ start, rule, from, to }: RuleInWindow): number[] {
  const compact = start.replaceAll(/[-:]/g, '');
  const expanded = new RRuleTemporal({ rruleString: `DTSTART;TZID=${TIME_ZONE}:${compact}00\nRRULE:${rule}`, maxIterations: 100_000 });
  const begin = Temporal.PlainDate.from(from).toZonedDateTime({ timeZone: TIME_ZONE });
  const end = Temporal.PlainDate.from(to).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '23:59:59' });
  return expanded.between(new Date(begin.epochMilliseconds), new Date(end.epochMilliseconds), true).map((date) => date.epochMilliseconds);
}
