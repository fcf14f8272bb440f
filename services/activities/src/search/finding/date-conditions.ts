import { dayNumber } from '../rows/date-ring.js';
import { NEAR_COLUMNS, nearBit, toBigint } from '../rows/near-ring.js';
import type { OfferSearch } from './offer-search.js';
import type { Parameters } from './parameters.js';
import { anyBitOf } from './ring-run.js';
import type { SearchWindow } from './search-window.js';
import { slotsBetween, slotsByClock } from './slots-apart.js';

/** SQL for whether the offer in `search_row row` has a date in the window, or is by appointment. */
export function dateCondition(search: OfferSearch, window: SearchWindow, parameters: Parameters): string {
  const conditions = plainConditions(window, parameters);
  const onTime = onTimeCondition(window, parameters);
  if (onTime !== null) conditions.push(`(${onTime} and (not row.irregular or ${isThere(slotsByClock(search.now, window, parameters))}))`);
  if (window.far) conditions.push(`(${mayBeFar(window.far, parameters)} and ${isFar(window, parameters)})`);
  return anyOf(conditions);
}

/**
 * The same from the row alone, without looking anything up. It lets a few too many through, whose dates have to be looked at:
 * irregular ones on the days of the clock, and those that only may have a date far away.
 */
export function roughDateCondition(window: SearchWindow, parameters: Parameters): string {
  const conditions = plainConditions(window, parameters);
  const onTime = onTimeCondition(window, parameters);
  if (onTime !== null) conditions.push(onTime);
  if (window.far) conditions.push(`(${mayBeFar(window.far, parameters)})`);
  return anyOf(conditions);
}

/** SQL for whether the row itself shows the first date: a near one, or one on a day of the clock that is not yet over. */
export function showsFirstDate(window: SearchWindow, parameters: Parameters): string {
  if (window.far?.beginsEarlier) return 'false';
  const onTime = onTimeCondition(window, parameters);
  return anyOf([...nearCondition(window, parameters), ...(onTime === null ? [] : [onTime])]);
}

function plainConditions(window: SearchWindow, parameters: Parameters): string[] {
  return [...(window.byAppointment ? ['row.by_appointment'] : []), ...nearCondition(window, parameters)];
}

function nearCondition({ nearDays, parts }: SearchWindow, parameters: Parameters): string[] {
  if (nearDays.length === 0) return [];
  return [`${nearBits(parts)} & ${parameters.add(toBigint(nearDays.reduce((mask, day) => mask | nearBit(day), 0n)), 'bigint')} <> 0`];
}

function onTimeCondition({ clockDays, clockMinutes, parts }: SearchWindow, parameters: Parameters): string | null {
  const days = clockDays.map((day, at) => {
    const bit = parameters.add(toBigint(nearBit(dayNumber(day))), 'bigint');
    return `(row.over_minute > ${parameters.add(clockMinutes[at], 'int')} and ${nearBits(parts)} & ${bit} <> 0)`;
  });
  return days.length === 0 ? null : `(${days.join(' or ')})`;
}

function mayBeFar({ from, pattern }: NonNullable<SearchWindow['far']>, parameters: Parameters): string {
  return `row.last_day >= ${parameters.add(from, 'date')} and row.pattern & ${parameters.add(pattern, 'int')} <> 0`;
}

function isFar(window: SearchWindow, parameters: Parameters): string {
  const alternatives = anyBitOf(window.runs, parameters);
  for (const days of [window.beyond.before, window.beyond.after]) {
    if (days) alternatives.push(isThere(slotsBetween(days, window, parameters)));
  }
  return `coalesce((select ${anyOf(alternatives)} from activities.search_offer offer where offer.activity_id = row.activity_id), false)`;
}

/** As `exists`, which PostgreSQL would answer by reading the slots of all offers first. */
function isThere(slots: string): string {
  return `coalesce((select true ${slots} limit 1), false)`;
}

const nearBits = (parts: readonly number[]): string => `(${parts.map((part) => `row.${NEAR_COLUMNS[part]}`).join(' | ')})`;

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`);
