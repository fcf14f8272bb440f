import { expect, test } from 'vitest';
import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import { createMemoryTargets } from '../testing/memory-targets.js';
import { tryImport } from '../testing/try-import.js';

const event = (fields: Record<string, unknown>) => ({ id: 'a', name: 'Dorfschnack', startDate: '2026-02-04T16:00:00+01:00', endDate: null, allDay: false, location: 'dgh', organizer: 'drk', description: null, url: null, body: '', ...fields });

const village = (...events: unknown[]) => tryImport('village', { files: { 'events.json': JSON.stringify(events) } });
const activities = ({ records }: Awaited<ReturnType<typeof village>>): ActivityRecord[] => [...records.activities.values()];
const schedules = async (fields: Record<string, unknown>) => activities(await village(event(fields)))[0]?.schedules;

test('times with an offset become German wall-clock time and a missing end stays missing', async () => {
  expect(await schedules({ startDate: '2026-07-01T13:00:00Z' })).toEqual([{ externalId: 'a', kind: 'DATED', start: '2026-07-01T15:00' }]);
  expect(await schedules({ startDate: '2026-01-01T15:00:00+01:00', endDate: '2026-01-01T17:30:00+01:00' })).toEqual([
    { externalId: 'a', kind: 'DATED', start: '2026-01-01T15:00', durationMinutes: 150 },
  ]);
  expect(await schedules({ startDate: '2026-07-01T19:00:00' })).toEqual([{ externalId: 'a', kind: 'DATED', start: '2026-07-01T19:00' }]);
});

test('a night in which the clock changes lasts as long as it really does', async () => {
  const [schedule] = (await schedules({ startDate: '2026-03-28T20:00:00+01:00', endDate: '2026-03-29T04:00:00+02:00' })) ?? [];
  expect(schedule?.durationMinutes).toBe(7 * 60);
});

test('a date is a whole day and its last day counts', async () => {
  expect(await schedules({ startDate: '2026-07-01', allDay: true })).toEqual([{ externalId: 'a', kind: 'DATED', start: '2026-07-01T00:00', allDay: true }]);
  expect((await schedules({ startDate: '2026-07-01', endDate: '2026-07-03', allDay: true }))?.[0]?.durationMinutes).toBe(3 * 24 * 60);
});

test('midnight without an end is a whole day, with a reason', async () => {
  const tried = await village(event({ startDate: '2026-02-22T00:00:00+01:00' }));
  expect(activities(tried)[0]?.schedules[0]).toMatchObject({ start: '2026-02-22T00:00', allDay: true });
  expect(tried.rejects[0]).toContain('Uhrzeit noch nicht bekannt');
});

test('an end before the start is dropped with a reason, a date that no calendar has is rejected', async () => {
  const tried = await village(event({ endDate: '2026-02-04T15:00:00+01:00' }), event({ id: 'b', startDate: '2026-02-30' }), event({ id: 'c', startDate: 'bald' }));
  expect(activities(tried)[0]?.schedules).toEqual([{ externalId: 'a', kind: 'DATED', start: '2026-02-04T16:00' }]);
  expect(tried.rejects.map((line) => line.split(',').at(-1))).toEqual(['repaired', 'rejected', 'rejected']);
});

test('events of equal title, place and organiser are one activity whose key names no date', async () => {
  const tried = await village(event({ id: 'b', startDate: '2026-03-04T16:00:00+01:00' }), event({}), event({ id: 'c', location: null }));
  expect(activities(tried).map(({ provenance, schedules: dates, placeExternalId, organiserExternalId }) => [provenance.externalId, dates.map(({ externalId }) => externalId), placeExternalId, organiserExternalId])).toEqual([
    ['series|dorfschnack|dgh|drk', ['a', 'b'], 'location/dgh', 'organiser/drk'],
    ['series|dorfschnack||drk', ['c'], undefined, 'organiser/drk'],
  ]);
});

test('what is said of one date only becomes the note of that date', async () => {
  const body = (day: string) => `Wir laden ein am ${day}.\n\nAlle sind\nherzlich willkommen.`;
  const tried = await village(
    event({ description: 'Kaffee im Dorf.', body: body('4. Februar') }),
    event({ id: 'b', startDate: '2026-03-04T16:00:00+01:00', description: 'Kaffee im Dorf.', body: body('4. März') }),
  );
  const [activity] = activities(tried);
  expect(activity?.summary).toBe('Kaffee im Dorf.');
  expect(activity?.description).toBe('Kaffee im Dorf.\n\nAlle sind herzlich willkommen.');
  expect(activity?.schedules.map(({ note }) => note)).toEqual(['Wir laden ein am 4. Februar.', 'Wir laden ein am 4. März.']);
});

test('a single event keeps its description and body together', async () => {
  expect(activities(await village(event({ description: 'Kurz.', body: 'Lang.' })))[0]?.description).toBe('Kurz.\n\nLang.');
});

test('files are recognised by what they hold and written in the order places, partners, activities', async () => {
  const order: string[] = [];
  const memory = createMemoryTargets();
  const listening = Object.fromEntries(
    (['places', 'partners', 'activities'] as const).map((kind) => [kind, (...given: Parameters<typeof memory.targets.places>) => {
      order.push(kind);
      return (memory.targets[kind] as typeof memory.targets.places)(...given);
    }]),
  );
  const files = {
    'x.json': JSON.stringify([event({})]),
    'y.json': JSON.stringify([{ id: 'drk', name: 'DRK Rössing e.V.', '@type': 'Organization' }]),
    'z.json': JSON.stringify([{ id: 'dgh', name: 'Dorfgemeinschaftshaus', '@type': 'Place' }]),
  };
  const { code } = await tryImport('village', { files, memory, targets: listening });
  expect([code, order]).toEqual([0, ['places', 'partners', 'activities']]);
});

test('names that sound alike stay apart and are hinted at', async () => {
  const halls = ['Alfred-Stubenrauch-Halle', 'Alfred Stubenrauch Halle'].map((name, index) => ({ id: `h${index}`, name, '@type': 'Place' }));
  const tried = await tryImport('village', { files: { 'l.json': JSON.stringify(halls) } });
  expect(tried.records.places.size).toBe(2);
  expect(tried.output).toContain('Hinweis: „Alfred-Stubenrauch-Halle“ (h0) und „Alfred Stubenrauch Halle“ (h1) klingen gleich.');
});

test('a place without an address takes the locality its name states, and nothing otherwise', async () => {
  const address = { streetAddress: 'Am See', addressLocality: 'Rössing', postalCode: '31171' };
  const list = [{ id: 's', name: 'See', '@type': 'Place', address }, { id: 't', name: 'Turnhalle Rössing', '@type': 'Place' }, { id: 'h', name: 'Hof Meier', '@type': 'Place' }];
  const tried = await tryImport('village', { files: { 'l.json': JSON.stringify(list) } });
  expect([...tried.records.places.values()].map((place) => place.address)).toEqual([
    { street: 'Am See', postalCode: '31171', city: 'Rössing' },
    { postalCode: '31171', city: 'Rössing' },
    undefined,
  ]);
  expect(tried.rejects).toEqual([expect.stringContaining('Turnhalle Rössing')]);
});

test('a private person keeps the key and nothing else', async () => {
  const person = { id: 'p', name: 'Erika Muster', '@type': 'Person', telephone: '0123', address: { streetAddress: 'Weg 1' } };
  const tried = await tryImport('village', { files: { 'o.json': JSON.stringify([person]) } });
  expect([...tried.records.partners.values()].map(({ provenance, ...rest }) => [provenance.externalId, rest])).toEqual([
    ['organiser/p', { name: 'Privatperson', kind: 'OTHER' }],
  ]);
  expect(tried.rejects.join()).not.toContain('Erika');
});
