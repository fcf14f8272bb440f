import { expect, test } from 'vitest';
import { IMPORT_FORMATS } from '../formats.js';
import { createMemoryTargets } from '../testing/memory-targets.js';
import { tryCalendar, vcalendar, vevent } from './testing/try-calendar.js';

const EVENT = vevent('UID:a', 'SUMMARY:Erzählcafé', 'DTSTART;TZID=Europe/Berlin:20260304T150000', 'DTEND;TZID=Europe/Berlin:20260304T170000');

test('an event becomes an offer with its source, and a missing licence is said to be missing', async () => {
  const { activities, output } = await tryCalendar(EVENT);
  expect(activities).toEqual([
    {
      provenance: { source: 'ics:k', licence: 'LicenseRef-unknown', attribution: 'Kalender „k.ics“, Lizenz nicht angegeben', externalId: 'event/a' },
      title: 'Erzählcafé',
      categories: ['storytelling'],
      needs: ['story-culture'],
      mode: 'AT_PLACE',
      languages: [],
      schedulesAreComplete: true,
      schedules: [{ externalId: 'dates', kind: 'DATED', start: '2026-03-04T15:00', durationMinutes: 120 }],
    },
  ]);
  expect(output).toContain('--licence');
});

test('what the operator says of source, licence, organiser and usual place is taken', async () => {
  const { activities, records, output } = await tryCalendar(EVENT, {
    options: ['--source', 'heimatverein', '--licence=CC0-1.0', '--attribution', 'Heimatverein, CC0', '--source-url', 'heimat.example/kalender', '--organiser', 'Heimatverein Musterdorf', '--place', 'Heimathaus, Dorfstr. 1, 48282 Emsdetten'],
  });
  const provenance = { source: 'heimatverein', sourceUrl: 'https://heimat.example/kalender', licence: 'CC0-1.0', attribution: 'Heimatverein, CC0' };
  expect(activities[0]?.provenance).toEqual({ ...provenance, externalId: 'event/a' });
  expect([...records.partners.values()]).toEqual([{ provenance: { ...provenance, externalId: 'organiser/heimatverein musterdorf' }, name: 'Heimatverein Musterdorf', kind: 'HERITAGE_ASSOCIATION' }]);
  expect([...records.places.values()].map(({ name, address }) => [name, address])).toEqual([['Heimathaus', { street: 'Dorfstr. 1', postalCode: '48282', city: 'Emsdetten' }]]);
  expect(activities[0]).toMatchObject({ placeExternalId: 'location/heimathaus|dorfstr 1|48282|emsdetten', organiserExternalId: 'organiser/heimatverein musterdorf' });
  expect(output).not.toContain('Lizenz');
});

test.each([
  [['--force', 'x'], 'Die Option „--force“ gibt es nicht. Bekannt sind: --source'],
  [['--licence', '--attribution'], 'Nach der Option „--licence“ fehlt der Wert.'],
  [['--licence='], 'Nach der Option „--licence“ fehlt der Wert.'],
])('wrong options %j are explained', async (options, sentence) => {
  const { code, output } = await tryCalendar(EVENT, { options });
  expect([code, output]).toEqual([2, expect.stringContaining(sentence)]);
});

test('an address that is none refuses the file', async () => {
  const { code, output } = await tryCalendar(EVENT, { options: ['--source-url', 'ftp://x'] });
  expect([code, output]).toEqual([1, expect.stringContaining('--source-url')]);
});

test('the same file twice changes nothing, a changed one updates its offer', async () => {
  const memory = createMemoryTargets();
  await tryCalendar(EVENT, { memory });
  expect((await tryCalendar(EVENT, { memory })).output).toMatch(/^Angebote +1 +0 +0 +1 +0 +0 +0$/mu);
  const { output, activities } = await tryCalendar(EVENT.replace('T150000', 'T153000'), { memory });
  expect(output).toMatch(/^Angebote +1 +0 +1 +0 +0 +0 +0$/mu);
  expect(activities.map(({ schedules }) => schedules)).toEqual([[{ externalId: 'dates', kind: 'DATED', start: '2026-03-04T15:30', durationMinutes: 90 }]]);
});

test('an event without UID is known by title and start, with a reason', async () => {
  const memory = createMemoryTargets();
  const event = EVENT.replace('UID:a\r\n', '');
  const { rejects } = await tryCalendar(event, { memory });
  expect(rejects).toEqual([expect.stringContaining('keine UID')]);
  expect((await tryCalendar(event, { memory })).output).toMatch(/^Angebote +1 +0 +0 +1 +/mu);
});

test('tasks and journals are no offers and are counted', async () => {
  const { output } = await tryCalendar(`${EVENT}BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nBEGIN:VTODO\r\nUID:u\r\nEND:VTODO\r\nBEGIN:VJOURNAL\r\nEND:VJOURNAL\r\n`);
  expect(output).toContain('Nicht übernommen, weil keine Termine: Aufgaben (2), Notizen (1).');
  expect(output).toMatch(/^Angebote +1 +1 +/mu);
});

test('of several versions the highest SEQUENCE counts, then the latest change', async () => {
  const version = (title: string, ...lines: string[]) => vevent('UID:a', 'DTSTART:20260304T150000', `SUMMARY:${title}`, ...lines);
  const { activities, output } = await tryCalendar(version('Alt') + version('Neu', 'SEQUENCE:2') + version('Mittel', 'SEQUENCE:1'));
  expect(activities.map(({ title }) => title)).toEqual(['Neu']);
  expect(output).toMatch(/^Angebote +3 +1 +0 +0 +2 +0 +0$/mu);
  const changed = await tryCalendar(version('Spät', 'LAST-MODIFIED:20260102T000000Z') + version('Früh', 'LAST-MODIFIED:20260101T000000Z'));
  expect(changed.activities.map(({ title }) => title)).toEqual(['Spät']);
});

test('two different versions of the same age are not chosen between: the first stays, the other is rejected', async () => {
  const { activities, rejects } = await tryCalendar(vevent('UID:a', 'DTSTART:20260304T150000', 'SUMMARY:Eins') + vevent('UID:a', 'DTSTART:20260305T150000', 'SUMMARY:Zwei'));
  expect(activities.map(({ title }) => title)).toEqual(['Eins']);
  expect(rejects).toEqual([expect.stringContaining('vom selben Stand')]);
});

test.each([
  ['private events', vevent('UID:a', 'SUMMARY:Arzt', 'DTSTART:20260304T150000', 'CLASS:PRIVATE'), 'nicht öffentlich'],
  ['events without a title', vevent('UID:a', 'DTSTART:20260304T150000'), 'darf nicht leer sein'],
  ['events without a start', vevent('UID:a', 'SUMMARY:Irgendwann'), 'keinen Beginn'],
  ['times on no calendar', vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260230T150000'), 'keine Zeitangabe'],
  ['words for times', vevent('UID:a', 'SUMMARY:X', 'DTSTART:bald'), 'keine Zeitangabe'],
  ['lines that are none', vevent('UID:a', 'SUMMARY;X:Y', 'DTSTART:20260304T150000'), 'nicht lesen'],
])('%s are rejected with their reason', async (_, event, reason) => {
  const { activities, rejects, code } = await tryCalendar(event + EVENT.replace('UID:a', 'UID:b'));
  expect(activities.map(({ provenance }) => provenance.externalId)).toEqual(['event/b']);
  expect(rejects).toEqual([expect.stringContaining(reason)]);
  expect(code).toBe(0);
});

test('vCalendar 1.0 is rejected', async () => {
  expect((await tryCalendar(vcalendar(EVENT).replace('VERSION:2.0', 'VERSION:1.0'))).rejects).toEqual([expect.stringContaining('vCalendar 1.0')]);
});

test('a mail address of an organiser or a room goes nowhere, and a person is no partner', async () => {
  const { records, rejects, output } = await tryCalendar(
    vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260304T150000', 'ORGANIZER;CN=Erika Muster:mailto:erika@privat.example', 'ATTENDEE;CN=Hans:mailto:hans@privat.example', 'CONTACT:hans@privat.example', 'LOCATION:raum1@firma.example') +
      vevent('UID:b', 'SUMMARY:Y', 'DTSTART:20260304T150000', 'ORGANIZER;CN="Heimatverein Telgte e.V.":mailto:post@verein.example'),
  );
  expect([...records.partners.values()].map(({ name }) => name)).toEqual(['Heimatverein Telgte e.V.']);
  const stored = JSON.stringify([[...records.activities.values()], [...records.partners.values()], [...records.places.values()], rejects, output]);
  expect(stored).not.toMatch(/@|Erika|Hans/u);
});

test('title, keywords, link and description are read; HTML becomes text', async () => {
  const { activities } = await tryCalendar(
    vevent('UID:a', 'SUMMARY:Treffen f&uuml\\;r alle', 'DTSTART:20260304T150000', 'CATEGORIES:Verein,Konzert', 'URL:https://a.example/x', 'DESCRIPTION:<p>Wir <b>singen</b>.</p><ul><li>Lieder</li><li>Kuchen &amp\\; Tee</li></ul><script>x()</script>'),
  );
  expect(activities[0]).toMatchObject({ title: 'Treffen für alle', categories: ['music'], url: 'https://a.example/x', description: 'Wir singen.\n\n- Lieder\n- Kuchen & Tee' });
});

test('the title tells more than the keywords', async () => {
  const { activities } = await tryCalendar(vevent('UID:a', 'SUMMARY:Spielenachmittag', 'DTSTART:20260304T150000', 'CATEGORIES:Konzert'));
  expect(activities[0]?.categories).toEqual(['games']);
});

test('a title that sounds cancelled and one that comes twice are hinted at', async () => {
  const { output } = await tryCalendar(EVENT + EVENT.replace('UID:a', 'UID:b') + vevent('UID:c', 'SUMMARY:Singen fällt aus', 'DTSTART:20260304T150000'));
  expect(output).toContain('Klingt abgesagt oder verschoben, der Kalender sagt es aber nicht (1): „Singen fällt aus“.');
  expect(output).toContain('(1): „Erzählcafé (2-mal)“.');
});

test('places stand before offers, under one key however their address is written, with the point that one of them has', async () => {
  const at = (uid: string, ...lines: string[]) => vevent(`UID:${uid}`, 'SUMMARY:X', 'DTSTART:20260304T150000', ...lines);
  const { records, activities } = await tryCalendar(
    at('a', 'LOCATION:FabLab @ Weg 5 03044 Cottbus') + at('b', 'LOCATION:FabLab\\, Weg 5\\, 03044 Cottbus\\, Deutschland', 'GEO:51.76882;14.32321'),
  );
  expect([...records.places.values()].map(({ name, position }) => [name, position])).toEqual([['FabLab', { lat: 51.76882, lon: 14.32321 }]]);
  expect(new Set(activities.map(({ placeExternalId }) => placeExternalId)).size).toBe(1);
});

test('a place nobody can find is told in words, an online one has none', async () => {
  const { activities, output } = await tryCalendar(
    vevent('UID:a', 'SUMMARY:A', 'DTSTART:20260304T150000', 'LOCATION:Seminarraum') + vevent('UID:b', 'SUMMARY:B', 'DTSTART:20260304T150000', 'LOCATION:https://meet.example/x'),
  );
  expect(activities.map(({ mode, url, placeExternalId, schedules }) => [mode, url, placeExternalId, schedules[0]?.note])).toEqual([
    ['AT_PLACE', undefined, undefined, 'Ort: Seminarraum'],
    ['ONLINE', 'https://meet.example/x', undefined, undefined],
  ]);
  expect(output).toContain('Angebote ohne Ort, weil Postleitzahl und Koordinaten fehlen (1): „Seminarraum“.');
});

test('several calendars in one file keep their own zones, methods and versions', async () => {
  const at = (uid: string) => vevent(`UID:${uid}`, `SUMMARY:${uid}`, 'DTSTART:20260304T150000');
  const { activities } = await tryCalendar(vcalendar(at('a')) + vcalendar(at('b'), 'X-WR-TIMEZONE:Europe/London') + vcalendar(at('c'), 'METHOD:CANCEL'));
  expect(activities.map(({ title, schedules, pause }) => [title, schedules[0]?.start, pause !== undefined])).toEqual([
    ['a', '2026-03-04T15:00', false],
    ['b', '2026-03-04T16:00', false],
    ['c', '2026-03-04T15:00', true],
  ]);
});

test.each([
  ['Windows-1252', Buffer.from(vcalendar(EVENT), 'latin1'), 'Windows-1252'],
  ['a byte order mark', Buffer.from(`\uFEFF${vcalendar(EVENT)}`), undefined],
  ['LF only', Buffer.from(vcalendar(EVENT).replaceAll('\r\n', '\n')), undefined],
  ['CR only', Buffer.from(vcalendar(EVENT).replaceAll('\r\n', '\r')), undefined],
  ['folded lines', Buffer.from(vcalendar(EVENT).replace('Erzähl', 'Er\r\n zä\r\n\thl')), undefined],
])('a file with %s is read', async (_, file, repair) => {
  const { activities, rejects } = await tryCalendar(file);
  expect(activities.map(({ title }) => title)).toEqual(['Erzählcafé']);
  expect(rejects).toEqual(repair === undefined ? [] : [expect.stringContaining(repair)]);
});

test('a calendar that breaks off is refused as a whole', async () => {
  const { code, records, output } = await tryCalendar(Buffer.from(vcalendar(EVENT).slice(0, -20)));
  expect([code, records.activities.size]).toEqual([1, 0]);
  expect(output).toContain('bricht die Datei ab');
});

test('other files are refused, and a calendar given to another format is sent here', async () => {
  expect((await tryCalendar(Buffer.from('<html>Bitte anmelden</html>'))).output).toContain('passt nicht zum Format „ics“');
  expect((await tryCalendar(EVENT, { format: 'village' })).output).toContain('pnpm run import ics <Datei>');
});

test('the list of formats tells the options', async () => {
  expect(IMPORT_FORMATS.map(({ name }) => name)).toContain('ics');
  const { output } = await tryCalendar(EVENT, { options: ['--help'] });
  expect(output).toContain('--licence <Kürzel>');
});

test('an event that is not closed is rejected and the next one goes in', async () => {
  const { activities, rejects } = await tryCalendar(vevent('UID:b', 'SUMMARY:Offen', 'DTSTART:20260304T150000').replace('END:VEVENT\r\n', '') + EVENT);
  expect(activities.map(({ title }) => title)).toEqual(['Erzählcafé']);
  expect(rejects).toEqual([expect.stringContaining('END:VEVENT')]);
});

test('every event is counted once, also when a series and its deviations are rejected together', async () => {
  const long = `DESCRIPTION:${'x'.repeat(20_001)}`;
  const { output } = await tryCalendar(
    vevent('UID:a', 'SUMMARY:X', 'DTSTART:20260304T150000', 'RRULE:FREQ=WEEKLY', long) + vevent('UID:a', 'SUMMARY:X', 'RECURRENCE-ID:20260305T150000', 'DTSTART:20260305T150000') + vevent('UID:a', 'SUMMARY:X', 'RECURRENCE-ID:20260311T150000', 'DTSTART:20260311T160000'),
  );
  expect(output).toMatch(/^Angebote +3 +0 +0 +0 +0 +3 +0$/mu);
});
