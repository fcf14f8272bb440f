import { readFile } from 'node:fs/promises';

import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import { categories } from '@miteinander/activities/vocabulary/categories.js';
import { needs } from '@miteinander/activities/vocabulary/needs.js';
import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import { expect, test } from 'vitest';

import { type ExampleSchedule, parseProgramme, readExampleProgramme } from './programme.js';
import { toScheduleRecord } from './resolve-schedule.js';

const GAZETTEER = new URL('../../../places/data/gazetteer/', import.meta.url);
const gazetteer = async (file: string) => (await readFile(new URL(file, GAZETTEER), 'utf8')).split('\n').map((line) => line.split('\t'));
const programmes = await readExampleProgramme(new URL('../../example-programme/', import.meta.url));
const partners = programmes.flatMap((programme) => programme.partners);
const places = programmes.flatMap((programme) => programme.places);
const activities = programmes.flatMap((programme) => programme.activities);
const schedules = activities.flatMap((activity) => activity.schedules.map((schedule, at) => ({ name: `${activity.id} ${at + 1}`, schedule })));
const TODAY = '2026-11-25';

test('an error names the file, the path and the value', () => {
  expect(() => parseProgramme('telgte.json', '{"municipality": 5}')).toThrow(/telgte\.json at municipality has 5: /);
  expect(() => parseProgramme('telgte.json', '{')).toThrow(/telgte\.json is no JSON/);
});

test('an unknown key is refused', () => {
  expect(() => parseProgramme('telgte.json', '{"municipality":"05570044","partners":[],"places":[],"activities":[],"events":[]}')).toThrow();
});

test.each([...partners, ...places])('$name says that it is an example', ({ name }) => {
  expect(name).toContain('Beispiel');
});

test('every telephone number is one reserved for fiction, every address on the net one of example.org', () => {
  for (const { phone, email, url } of [...partners, ...activities.map(({ contact }) => contact)]) {
    if (phone !== undefined) expect(phone).toMatch(/^0221 4710 (?!100)[1-9]\d\d$/);
    if (email !== undefined) expect(email).toMatch(/@example\.org$/);
    if (url !== undefined) expect(new URL(url).hostname).toBe('example.org');
  }
  const numbers = JSON.stringify(programmes).match(/\b0\d[\d /-]{5,}\d/g)?.filter((number) => !/^0\d{7}$/.test(number)) ?? [];
  for (const number of numbers) expect(number).toMatch(/^0221 4710 (?!100)[1-9]\d\d$/);
});

test('ids are unique over all files', () => {
  const ids = [...partners, ...places, ...activities].map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each(programmes)('what $municipality refers to is in its own file', (programme) => {
  const partnerIds = programme.partners.map(({ id }) => id);
  const placeIds = programme.places.map(({ id }) => id);
  for (const { host } of programme.places) if (host !== undefined) expect(partnerIds).toContain(host);
  for (const { organiser, place } of programme.activities) {
    expect(partnerIds).toContain(organiser);
    if (place !== undefined) expect(placeIds).toContain(place);
  }
});

test('an offer at a place has one, an offer at home says where it comes to', () => {
  for (const { id, mode, place, serviceArea } of activities) {
    expect(place !== undefined, id).toBe(mode === 'AT_PLACE');
    if (mode === 'AT_HOME') expect(serviceArea?.municipalities, id).toBeDefined();
  }
});

test('every place lies within 12 km of the middle of its municipality', async () => {
  const lines = await gazetteer('municipalities.tsv');
  for (const programme of programmes) {
    const [lat, lon] = lines.find(([ags]) => ags === programme.municipality)?.slice(6, 8).map(Number) ?? [];
    if (lat === undefined || lon === undefined) throw new Error(`The gazetteer does not know ${programme.municipality}.`);
    for (const place of programme.places) expect(greatCircleMetres({ lat, lon }, place), place.id).toBeLessThan(12_000);
  }
});

test('every stop and every centre of a service area lies as near', async () => {
  const lines = await gazetteer('municipalities.tsv');
  for (const { municipality, activities: offers } of programmes) {
    const [lat, lon] = lines.find(([ags]) => ags === municipality)?.slice(6, 8).map(Number) ?? [];
    for (const { id, route, serviceArea } of offers) {
      const points = [...(route?.stops ?? []).map(({ position }) => position), ...(serviceArea?.centre ? [serviceArea.centre] : [])];
      for (const point of points) expect(greatCircleMetres({ lat: lat ?? 0, lon: lon ?? 0 }, point), id).toBeLessThan(12_000);
    }
  }
});

test('every municipality served is one the gazetteer knows', async () => {
  const known = new Set((await gazetteer('municipalities.tsv')).map(([ags]) => ags));
  for (const { id, serviceArea } of activities) for (const ags of serviceArea?.municipalities ?? []) expect(known.has(ags), `${id} ${ags}`).toBe(true);
});

test('every postcode is one of its municipality', async () => {
  const known = new Set((await gazetteer('postcodes.tsv')).map(([postalCode, , ags]) => `${postalCode} ${ags}`));
  for (const { municipality, partners, places } of programmes) {
    for (const { id, postalCode } of [...partners, ...places]) expect(known.has(`${postalCode} ${municipality}`), `${id} ${postalCode}`).toBe(true);
  }
});

test.each(schedules)('$name has future dates, and a fixed start matches its rule', ({ schedule }) => {
  if (schedule.kind === 'BY_APPOINTMENT') return;
  const record = toScheduleRecord(schedule, '1', TODAY);
  const dates = expandSchedule(record, TODAY, addDays(TODAY, 400)).filter(({ day }) => day > TODAY);
  expect(dates.length).toBeGreaterThan(0);
  if (schedule.rule === undefined) return;
  const start = record.start ?? '';
  const day = start.slice(0, 10);
  expect(expandSchedule({ kind: schedule.kind, start, rule: schedule.rule }, day, day).map(({ originalStart }) => originalStart)).toEqual([start]);
});

test('a deviation finds its date on every day of a week, and a moved one stays within two weeks of it', () => {
  for (const { name, schedule } of schedules) {
    if (schedule.kind === 'BY_APPOINTMENT') continue;
    for (let later = 0; later < 7; later += 1) {
      const { exceptions = [] } = toScheduleRecord(schedule, '1', addDays(TODAY, later));
      expect(exceptions, name).toHaveLength(schedule.exceptions?.length ?? 0);
      for (const { originalStart, movedTo, status } of exceptions) {
        expect(movedTo !== undefined, name).toBe(status === 'MOVED');
        if (movedTo !== undefined) expect(Math.abs(Date.parse(movedTo) - Date.parse(originalStart)), name).toBeLessThan(14 * 86_400_000);
      }
    }
  }
});

test('there are at least 60 offers in at least 8 municipalities', () => {
  expect(activities.length).toBeGreaterThanOrEqual(60);
  expect(new Set(programmes.map(({ municipality }) => municipality)).size).toBeGreaterThanOrEqual(8);
});

test.each([['05911000', 12], ['05570044', 6], ['05570052', 6]])('%s has at least %i offers to try a search on', (ags, atLeast) => {
  const offers = programmes.filter(({ municipality }) => municipality === ags).flatMap((programme) => programme.activities);
  expect(offers.length).toBeGreaterThanOrEqual(atLeast);
});

test('every category and every need but an emergency has an offer', () => {
  const missing = <Slug extends string>(known: readonly Slug[], used: readonly Slug[]) => known.filter((slug) => !used.includes(slug));
  expect(missing(categories.map(({ slug }) => slug), activities.flatMap((activity) => activity.categories))).toEqual([]);
  expect(missing(needs.map(({ slug }) => slug), activities.flatMap((activity) => activity.needs))).toEqual(['crisis']);
});

const dated = (schedule: ExampleSchedule) => (schedule.kind === 'BY_APPOINTMENT' ? undefined : schedule);
const rule = (pattern: RegExp) => (schedule: ExampleSchedule) => pattern.test(dated(schedule)?.rule ?? '');
const exceptionOf = (wanted: string) => (schedule: ExampleSchedule) => dated(schedule)?.exceptions?.some(({ status }) => status === wanted) ?? false;

test.each<[string, (schedule: ExampleSchedule) => boolean]>([
  ['once', (schedule) => schedule.kind === 'DATED' && schedule.rule === undefined && schedule.extraDates === undefined],
  ['on several single dates', (schedule) => (dated(schedule)?.extraDates?.length ?? 0) > 0],
  ['weekly', rule(/^FREQ=WEEKLY;BYDAY=..$/)],
  ['on two weekdays', rule(/^FREQ=WEEKLY;BYDAY=..,..$/)],
  ['every two weeks', rule(/^FREQ=WEEKLY;INTERVAL=2;/)],
  ['every three weeks', rule(/^FREQ=WEEKLY;INTERVAL=3;/)],
  ['once a year', rule(/^FREQ=YEARLY;/)],
  ['a fixed number of times', rule(/;COUNT=\d/)],
  ['all day', (schedule) => dated(schedule)?.allDay ?? false],
  ['monthly by date', rule(/BYMONTHDAY=/)],
  ['on the first and third Wednesday', rule(/BYDAY=1WE,3WE/)],
  ['on the last Friday', rule(/BYDAY=-1FR/)],
  ['with a cancelled date', exceptionOf('CANCELLED')],
  ['with a moved date', exceptionOf('MOVED')],
  ['with a full date', exceptionOf('FULL')],
  ['with an extra date and a word about it', exceptionOf('EXTRA')],
  ['by appointment', (schedule) => schedule.kind === 'BY_APPOINTMENT'],
  ['but not in the school holidays', (schedule) => dated(schedule)?.pauses?.includes('NRW_SCHOOL_HOLIDAYS') ?? false],
  ['but not on public holidays', (schedule) => dated(schedule)?.pauses?.includes('NRW_PUBLIC_HOLIDAYS') ?? false],
  ['with standing opening hours', (schedule) => schedule.kind === 'OPENING_HOURS'],
])('an offer takes place %s', (_form, matches) => {
  expect(schedules.some(({ schedule }) => matches(schedule))).toBe(true);
});

test('an offer can have two schedules', () => {
  expect(activities.some((activity) => activity.schedules.length > 1)).toBe(true);
});

test('an extra date is a coming date of its own', () => {
  const extra = schedules.filter(({ schedule }) => exceptionOf('EXTRA')(schedule));
  for (const { name, schedule } of extra) {
    const record = toScheduleRecord(schedule, '1', TODAY);
    const dates = expandSchedule(record, TODAY, addDays(TODAY, 30)).filter(({ status }) => status === 'EXTRA');
    expect(dates, name).toHaveLength(1);
    expect(dates[0]?.day.localeCompare(TODAY), name).toBe(1);
  }
});

test('offers take place at places, at home, online and along a route', () => {
  expect(new Set(activities.map(({ mode }) => mode))).toEqual(new Set(['AT_PLACE', 'AT_HOME', 'ONLINE', 'ALONG_ROUTE']));
});
