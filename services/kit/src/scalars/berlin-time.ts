const berlinParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

const HOUR = 3_600_000;
/** Since 1894 German clocks have only ever changed with an hour of UTC; before, they showed seconds of their own. */
const FIRST_HOUR = Date.UTC(1894, 0) / HOUR;
const LAST_HOUR = Date.UTC(9999, 11) / HOUR;
/** Some 400 days; a page asks for few, and asking the time zone for each date would be most of what it costs. */
const MOST_REMEMBERED = 10_000;

/** What German clocks show throughout one hour of UTC: how far ahead they are, in milliseconds and as it is written, and the day. */
interface LocalHour {
  ahead: number;
  offset: string;
  day: string;
}

const hours = new Map<number, LocalHour>();

/** An instant as Germany writes it, with its offset: `2026-11-25T15:00:00+01:00`. */
export function toOffsetDateTime(instant: Date): string {
  const hour = localHour(instant);
  return hour ? new Date(instant.getTime() + hour.ahead).toISOString().slice(0, 19) + hour.offset : byTimeZone(instant);
}

/** The calendar day in Germany at an instant, YYYY-MM-DD. */
export function berlinDay(instant: Date): string {
  return (localHour(instant)?.day ?? byTimeZone(instant)).slice(0, 10);
}

function localHour(instant: Date): LocalHour | undefined {
  const number = Math.floor(instant.getTime() / HOUR);
  if (!(number >= FIRST_HOUR && number <= LAST_HOUR)) return undefined;
  const known = hours.get(number);
  if (known) return known;
  const local = byTimeZone(new Date(number * HOUR));
  const hour = { ahead: Date.parse(`${local.slice(0, 19)}Z`) - number * HOUR, offset: local.slice(19), day: local.slice(0, 10) };
  if (hours.size >= MOST_REMEMBERED) hours.clear();
  hours.set(number, hour);
  return hour;
}

function byTimeZone(instant: Date): string {
  const parts = Object.fromEntries(berlinParts.formatToParts(instant).map((part) => [part.type, part.value]));
  const offset = (parts['timeZoneName'] ?? 'GMT').replace('GMT', '') || '+00:00';
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}${offset}`;
}

/** A calendar day moved by whole days; both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
