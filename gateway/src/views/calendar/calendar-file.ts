import ical, { type ICalEventData } from 'ical-generator';
import { plainText } from '../markup/plain-text.js';

/** A whole calendar as text, after RFC 5545. */
export function calendarFile(name: string, address: string, events: readonly ICalEventData[]): string {
  const calendar = ical({ name: escaped(name), prodId: { company: 'Miteinander', product: 'Angebote', language: 'DE' }, url: address, ttl: 6 * 60 * 60 });
  calendar.events([...events]);
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The library escapes the texts of events, but writes a calendar's name as it is. */
const escaped = (name: string): string =>
  plainText(name)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`);
