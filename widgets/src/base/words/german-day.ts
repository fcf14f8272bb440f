const BERLIN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A time of day on a German clock. */
export interface Clock {
  hour: number;
  minute: number;
}

/** The calendar day in Germany at a moment, YYYY-MM-DD, wherever the visitor is. */
export function germanDay(moment: Date): string {
  const { year, month, day } = germanParts(moment);
  return `${year}-${month}-${day}`;
}

export function germanClock(moment: Date): Clock {
  const { hour, minute } = germanParts(moment);
  return { hour: Number(hour), minute: Number(minute) };
}

export function addDays(day: string, count: number): string {
  const moment = noonOf(day);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

/** How many days lie between; negative if the second day is the earlier one. */
export const daysBetween = (from: string, to: string): number => Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: string): number => (noonOf(day).getUTCDay() + 6) % 7;

/** A moment that falls on the day in Germany and in UTC alike. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

function germanParts(moment: Date): Record<string, string> {
  return Object.fromEntries(BERLIN.formatToParts(moment).map(({ type, value }) => [type, value]));
}
