import type { ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { dayNumber } from '../rows/date-ring.js';

const metresFormat = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const kilometresFormat = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const weekdayFormat = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' });
const dayFormat = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "650 m", "1,2 km": as one would say it, to 50 metres and to 100. */
export function distanceInWords(metres: number): string {
  if (metres < 950) return `${metresFormat.format(Math.max(50, Math.round(metres / 50) * 50))} m`;
  return `${kilometresFormat.format(metres / 1000)} km`;
}

/** "heute 15 Uhr", "Mittwoch 15:30 Uhr", "Mittwoch, 16. Dezember, 15 Uhr". `today` is YYYY-MM-DD in Germany. */
export function dateInWords({ localStart, allDay, status }: ExpandedOccurrence, today: string): string {
  const day = localStart.slice(0, 10);
  const when = allDay ? dayInWords(day, today) : `${dayInWords(day, today)}${isClose(day, today) ? '' : ','} ${timeInWords(localStart)}`;
  return status === 'CANCELLED' ? `${when} fällt aus` : when;
}

/** So near that the day of the week says it. */
function isClose(day: string, today: string): boolean {
  const days = dayNumber(day) - dayNumber(today);
  return days >= 0 && days < 7;
}

function dayInWords(day: string, today: string): string {
  const days = dayNumber(day) - dayNumber(today);
  if (days === 0) return 'heute';
  if (days === 1) return 'morgen';
  const date = new Date(`${day}T00:00:00Z`);
  return isClose(day, today) ? weekdayFormat.format(date) : dayFormat.format(date);
}

function timeInWords(local: string): string {
  const [hour, minute] = [Number(local.slice(11, 13)), local.slice(14, 16)];
  return minute === '00' ? `${hour} Uhr` : `${hour}:${minute} Uhr`;
}

/** "heute", "gestern", "vor 9 Tagen", "vor 5 Monaten". */
export function daysAgoInWords(days: number): string {
  if (days === 0) return 'heute';
  if (days === 1) return 'gestern';
  return days < 60 ? `vor ${days} Tagen` : `vor ${Math.round(days / 30.4)} Monaten`;
}
