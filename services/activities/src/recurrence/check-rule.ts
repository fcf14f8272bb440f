import { WEEKDAYS } from './read-rule-parts.js';
import type { RecurrenceRule } from './recurrence-rule.js';
import { ruleErrors } from './rule-errors.js';

/** Refuses parts that RFC 5545 does not allow together, or whose meaning together it leaves open. */
export function checkRule(text: string, rule: RecurrenceRule): void {
  const { frequency, weekdays, monthDays, yearDays, weekNumbers, months, setPositions } = rule;
  const withFrequency = `FREQ=${frequency}`;
  const counted = weekdays.find(({ ordinal }) => ordinal !== null);
  const ordinals = counted && `BYDAY=${counted.ordinal}${WEEKDAYS[counted.weekday]}`;
  if (rule.count !== null && rule.until !== null) throw ruleErrors.notTogether(text, 'COUNT', 'UNTIL');
  if (frequency === 'WEEKLY' && monthDays.length > 0) throw ruleErrors.notTogether(text, 'BYMONTHDAY', withFrequency);
  if (frequency !== 'YEARLY' && yearDays.length > 0) throw ruleErrors.notTogether(text, 'BYYEARDAY', withFrequency);
  if (frequency !== 'YEARLY' && weekNumbers.length > 0) throw ruleErrors.notTogether(text, 'BYWEEKNO', withFrequency);
  if (ordinals && (frequency === 'DAILY' || frequency === 'WEEKLY')) throw ruleErrors.notTogether(text, ordinals, withFrequency);
  if (setPositions.length > 0 && !hasChoice(rule)) throw ruleErrors.nothingToChooseFrom(text);
  if (weekNumbers.length > 0) {
    if (ordinals) throw ruleErrors.notTogether(text, ordinals, 'BYWEEKNO');
    if (months.length > 0) throw ruleErrors.ambiguous(text, 'BYWEEKNO', 'BYMONTH');
    if (monthDays.length > 0) throw ruleErrors.ambiguous(text, 'BYWEEKNO', 'BYMONTHDAY');
    if (yearDays.length > 0) throw ruleErrors.ambiguous(text, 'BYWEEKNO', 'BYYEARDAY');
    // A week can lie in two years: which of them counts matters to these two alone.
    if (rule.interval > 1) throw ruleErrors.ambiguous(text, 'BYWEEKNO', 'INTERVAL');
    if (setPositions.length > 0) throw ruleErrors.ambiguous(text, 'BYWEEKNO', 'BYSETPOS');
  }
}

function hasChoice({ weekdays, monthDays, yearDays, weekNumbers, months, hours, minutes }: RecurrenceRule): boolean {
  return [weekdays, monthDays, yearDays, weekNumbers, months, hours, minutes].some((list) => list.length > 0);
}
