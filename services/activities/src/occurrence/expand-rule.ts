import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { TIME_ZONE } from './local-time.js';

/** Local starts (YYYY-MM-DDTHH:MM) that an RFC 5545 rule gives between two days, both inclusive. */
export function expandRule(start: string, rule: string, from: string, to: string): string[] {
  const compact = start.replaceAll(/[-:]/g, '');
  const expanded = new RRuleTemporal({ rruleString: `DTSTART;TZID=${TIME_ZONE}:${compact}00\nRRULE:${rule}` });
  const begin = Temporal.PlainDate.from(from).toZonedDateTime({ timeZone: TIME_ZONE });
  const end = Temporal.PlainDate.from(to).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '23:59:59' });
  return expanded
    .between(new Date(begin.epochMilliseconds), new Date(end.epochMilliseconds), true)
    .map((date) => date.toPlainDateTime().toString({ smallestUnit: 'minute' }));
}
