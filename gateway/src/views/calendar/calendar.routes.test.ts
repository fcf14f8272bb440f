import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { bare, hostile, walk, type NoticeboardOffer } from '../../testing/noticeboard-offer.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

const eventsOf = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text) as string).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

const moment = (time: ICAL.Time | null): number | null => time?.toJSDate().getTime() ?? null;

test('a calendar program reads exactly the dates of the offer', async () => {
  const { read } = await startNoticeboard([walk], { publicUrl: 'https://m.example.org' });
  const events = eventsOf(await read(`/angebote/${walk.id}.ics`));
  expect(events.map(({ startDate, endDate }) => [moment(startDate), moment(endDate)])).toEqual(walk.occurrences.map(({ start, end }) => [Date.parse(start), Date.parse(end ?? '')]));
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
  expect(events.map(({ summary }) => summary)).toEqual(['Spaziergang für alle', 'Fällt aus: Spaziergang für alle', 'Verlegt: Spaziergang für alle']);
  expect(events.map(({ uid }) => uid)).toEqual(['20261125T140000Z', '20261202T140000Z', '20261210T153000Z'].map((start) => `${walk.id}-${start}@miteinander`));
  const [first] = events;
  expect(first?.location).toBe('Haus am See, Seestraße 4, 48291 Telgte');
  expect(first?.component.getFirstPropertyValue('geo')).toEqual([51.98, 7.78]);
  expect(first?.component.getFirstPropertyValue('url')).toBe(`https://m.example.org/angebote/${walk.id}`);
  expect(first?.description).toMatch(/^Eine Stunde um den See.*\nVeranstalter: Heimatverein Telgte\nAuskunft: 0221 4710 611\nhttps:\S+\nQuelle: Heimatverein Telgte$/);
});

test('whole days are days, over one or several, whatever the clocks do', async () => {
  const occurrences: NoticeboardOffer['occurrences'] = [
    { start: '2027-03-27T00:00:00+01:00', end: '2027-03-29T00:00:00+02:00', allDay: true, status: 'SCHEDULED', note: null },
    { start: '2027-05-01T00:00:00+02:00', end: null, allDay: true, status: 'SCHEDULED', note: null },
  ];
  const { read } = await startNoticeboard([{ ...walk, occurrences }]);
  const events = eventsOf(await read(`/angebote/${walk.id}.ics`));
  expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([[true, '2027-03-27', '2027-03-29'], [true, '2027-05-01', '2027-05-02']]);
});

test('two dates at the same time are two events', async () => {
  const [date] = walk.occurrences;
  const { read } = await startNoticeboard([{ ...walk, occurrences: date === undefined ? [] : [date, date] }]);
  expect(new Set(eventsOf(await read(`/angebote/${walk.id}.ics`)).map(({ uid }) => uid)).size).toBe(2);
});

test('the calendar of a search holds the dates of all its offers, and knows the same one again', async () => {
  const other = { ...walk, id: 'b1f0a3de-0000-5000-8000-000000000009', title: 'Chor' };
  const { read, asked } = await startNoticeboard([walk, other, bare]);
  const text = await read('/angebote.ics?ort=48291&kostenlos=ja');
  const events = eventsOf(text);
  expect(events.map(({ uid }) => uid)).toHaveLength(6);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  expect(eventsOf(await read(`/angebote/${walk.id}.ics`)).map(({ uid }) => uid)).toEqual(events.slice(0, 3).map(({ uid }) => uid));
  expect(new ICAL.Component(ICAL.parse(text) as string).getFirstPropertyValue('x-wr-calname')).toBe('Angebote rund um 48291 Telgte');
  expect(asked[0]).toMatchObject({ filter: { freeOnly: true, to: '2027-01-21' }, first: 100 });
});

test('files have names people recognise, and are text when there is no file', async () => {
  const { url, read } = await startNoticeboard();
  const response = await fetch(`${url}/angebote/${walk.id}.ics`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="Spaziergang-fuer-alle.ics"; filename*=UTF-8''Spaziergang-f%C3%BCr-alle.ics`,
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('max-age=60'),
  });
  expect(await read('/angebote.ics', 400)).toMatch(/Geben Sie Ihren Ort/);
  expect(await read('/angebote.ics?ort=48292', 404)).toBe('Den Ort „48292“ kennen wir nicht.\n');
  expect(await read('/angebote.ics?ort=kaputt', 503)).toMatch(/gerade nicht laden/);
  expect(await read('/angebote/nicht-da.ics', 404)).toBe('Dieses Angebot gibt es nicht mehr.\n');
});

test('no text from outside can end a line and begin one of its own', async () => {
  const { read } = await startNoticeboard([{ ...hostile, title: 'Chor, Tanz\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org\u0007' }]);
  const text = await read(`/angebote/${hostile.id}.ics`);
  for (const forbidden of ['\r\nATTENDEE', '\u0007']) expect(text).not.toContain(forbidden);
  expect(text.match(/\r\nEND:VEVENT/g)).toHaveLength(3);
  expect(eventsOf(text)[0]?.summary).toBe('Chor, Tanz\nEND:VEVENT\nATTENDEE:mailto:x@example.org');
  expect(text).toMatch(/^NAME:Chor\\, Tanz END:VEVENT ATTENDEE:mailto:x@example.org\r$/m);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('the same offer gives the same bytes at any time', async () => {
  const one = await startNoticeboard([walk], { publicUrl: 'https://m.example.org' });
  const other = await startNoticeboard([walk], { publicUrl: 'https://m.example.org', now: () => new Date('2026-11-23T08:00:00Z') });
  expect(await one.read(`/angebote/${walk.id}.ics`)).toBe(await other.read(`/angebote/${walk.id}.ics`));
});
