import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { walk } from '../../testing/noticeboard-offer.js';
import type { CalendarOffer, Occurrence } from '../data/offer.js';
import { plainText } from '../markup/plain-text.js';
import { calendarEvents } from './calendar-events.js';
import { calendarFile } from './calendar-file.js';

const text = fc.string({ minLength: 1, unit: fc.oneof(fc.constantFrom('\r', '\n', ',', ';', '\\', ':', '"', 'END:VEVENT', ' ', 'ä', '😀', '\u0000'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });
/** Line breaks of any kind are one kind in a calendar. */
const read = (written: string): string => plainText(written).replaceAll(/\r\n|\r/g, '\n');

const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  start: fc.integer({ min: 0, max: 500_000 }).map((minutes) => new Date(Date.UTC(2026, 10, 22) + minutes * 60_000).toISOString().replace('.000Z', '+00:00')),
  end: fc.constant(null),
  allDay: fc.constant(false),
  status: fc.constantFrom('SCHEDULED', 'EXTRA'),
  note: fc.constant(null),
});

test('whatever the texts and times are, a calendar program reads the same', () => {
  fc.assert(
    fc.property(text, text, text, fc.array(occurrence, { maxLength: 5 }), (title, summary, place, occurrences) => {
      const offer: CalendarOffer = { ...walk, title, summary, organiser: null, contact: null, place: { name: place, address: null, position: null, positionAccuracy: null }, occurrences };
      const file = calendarFile(title, 'https://m.example.org/', calendarEvents(offer, 'https://m.example.org/angebote/1'));
      const events = new ICAL.Component(ICAL.parse(file) as string).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      expect(events.map((event) => event.startDate.toJSDate().getTime())).toEqual(occurrences.map(({ start }) => Date.parse(start)));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(occurrences.length);
      for (const event of events) {
        expect(event.summary).toBe(read(title));
        expect(event.location ?? '').toBe(read(place).trim() === '' ? '' : read(place));
        expect(event.description.startsWith(read(summary))).toBe(true);
      }
    }),
  );
});
