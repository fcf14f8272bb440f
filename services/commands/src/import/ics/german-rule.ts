import { dayOfMinute, formatLocal, parseLocal } from '@miteinander/activities/recurrence/local-minute.js';
import { parseRule } from '@miteinander/activities/recurrence/parse-rule.js';
import { ruleMinutes } from '@miteinander/activities/recurrence/rule-minutes.js';
import { GERMANY } from './time-zone.js';

/** A rule in German wall-clock time. */
export interface GermanRule {
  /** See `RecurrenceRule.parts`. */
  parts: ReadonlyMap<string, string>;
  /** The last moment at which a date may begin, local YYYY-MM-DDTHH:MM:SS. */
  until: string | undefined;
}

/** A series that counts its dates and finds none would else be looked for without end. */
const MOST_DAYS = 100 * 366;

/** Local starts YYYY-MM-DDTHH:MM, in order, that the parts of a rule give up to a last local time, without a thought for zones. */
export function wallClockDates(start: string, parts: ReadonlyMap<string, string>, last?: string): string[] {
  const first = parseLocal(start);
  const lastDay = Math.min(last === undefined ? Number.POSITIVE_INFINITY : dayOfMinute(parseLocal(last.slice(0, 16))), dayOfMinute(first) + MOST_DAYS);
  const dates = ruleMinutes(parseRule(partsText(parts)), first, dayOfMinute(first), lastDay).map(formatLocal);
  return last === undefined ? dates : dates.filter((date) => date <= last);
}

/** As a schedule stores it; the end is an instant, as RFC 5545 asks for it beside a zone. */
export function ruleText({ parts, until }: GermanRule): string {
  if (until === undefined) return partsText(parts);
  return `${partsText(parts)};UNTIL=${new Date(GERMANY.instantOf(until)).toISOString().replace(/[-:]|\.\d+/gu, '')}`;
}

const partsText = (parts: ReadonlyMap<string, string>) => [...parts].map(([name, value]) => `${name}=${value}`).join(';');
