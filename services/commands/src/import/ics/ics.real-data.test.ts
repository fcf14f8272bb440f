import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import { expect, test } from 'vitest';
import { createMemoryTargets } from '../testing/memory-targets.js';
import { sharedData } from '../testing/shared-data.js';
import { tryImport } from '../testing/try-import.js';
import { datesByIcal, datesByNodeIcal, importedDates } from './testing/calendar-dates.js';
import { tryCalendar } from './testing/try-calendar.js';

const shared = sharedData();
const folder = join(shared ?? '', 'activities/ics_recurrence_tests');
const files = shared ? readdirSync(folder).filter((name) => name.endsWith('.ics')).toSorted() : [];
const SPAN = { from: '1990-01-01', to: '2028-12-31' };

/** How many dates only we have, how many only the other has, and who is right; `dates: undefined` when the other throws. */
interface Difference {
  dates: [ours: number, theirs: number] | undefined;
  why: string;
}

const REJECTED_HERE = 'We reject it: the rule has a part UNTL that no rule has, and without it the series would never end.';
const PRIVATE = 'We reject it: CLASS:CONFIDENTIAL. The dates are right, but not for the public.';
const TWO_RULES = 'We reject it: RFC 5545 §3.8.5.3 says that more than one RRULE leaves the dates undefined.';
const VERSIONS = 'We are right: RFC 5545 §3.8.7.4, of several versions of a UID the highest SEQUENCE counts. ical.js leaves that to its caller.';

const BY_ICAL: Record<string, Difference> = {
  'Germany_Holidays.ics': { dates: undefined, why: 'It throws at days without VALUE=DATE. We read 20190101 as the day it is.' },
  'alarm_absolute_edited.ics': { dates: [0, 1], why: VERSIONS },
  'bad_rrule_missing_until_event.ics': { dates: [0, 492], why: REJECTED_HERE },
  'duration.ics': { dates: undefined, why: 'It throws at a day without VALUE=DATE.' },
  'fablab_cottbus.ics': { dates: [90, 90], why: 'We are right, and node-ical agrees: the VTIMEZONE of Europe/Berlin in the file is abridged, the name is not.' },
  'issue_113_period_in_rdate.ics': { dates: undefined, why: 'It throws at an RDATE that is a PERIOD.' },
  'issue_148_edge_case_1.ics': { dates: [0, 3], why: VERSIONS },
  'issue_148_edge_case_2.ics': { dates: [0, 3], why: VERSIONS },
  'issue_148_ignored_exdate.ics': { dates: [0, 3], why: VERSIONS },
  'issue_179_example.ics': { dates: [0, 32], why: PRIVATE },
  'issue_27_t1.ics': { dates: [0, 1], why: 'We are right: the EXDATE in UTC is the instant of a date. ical.js cannot tell, because the file does not describe Europe/Berlin. The count expected of this file says so too.' },
  'issue_28_rrule_with_UTC_endinginZ.ics': { dates: [3, 3], why: 'We are right: a RECURRENCE-ID at midnight means the whole day of the series. The counts expected of this file say so too.' },
  'issue_36_recurrence_ID_format.ics': { dates: undefined, why: 'It throws at a RECURRENCE-ID that is a day without VALUE=DATE.' },
  'multiple_rrule.ics': { dates: [0, 12], why: TWO_RULES },
  'rdate.ics': { dates: [1, 2], why: 'We are right: a date by RRULE and RDATE is one, EXDATE excludes both, and DTSTART is a date of a series of RDATE alone. The counts expected say so too.' },
};

const BY_NODE_ICAL: Record<string, Difference> = {
  'Germany_Holidays.ics': { dates: undefined, why: 'It throws at an RRULE without content. We read it as no rule.' },
  'bad_rrule_missing_until_event.ics': { dates: [0, 492], why: REJECTED_HERE },
  'issue_113_period_in_rdate.ics': { dates: [1, 0], why: 'We are right: it has no dates by RDATE.' },
  'issue_132_swapped_start_and_end.ics': { dates: [1, 0], why: 'RFC 5545 asks for an end after the start and says nothing of others. We keep the start and drop the end.' },
  'issue_148_edge_case_1.ics': { dates: [0, 1], why: 'We are right: the newest version of the series excludes the date that the older deviation moves.' },
  'issue_148_exdate_and_rdate_unedited.ics': { dates: [1, 0], why: 'We are right: it has no dates by RDATE.' },
  'issue_179_example.ics': { dates: [0, 32], why: PRIVATE },
  'multiple_rrule.ics': { dates: [0, 2], why: TWO_RULES },
  'rdate_hackerpublicradio.ics': { dates: [11, 0], why: 'We are right: it has no dates by RDATE.' },
};

/** Some of the files are about dates alone. */
const withTitles = (text: string) => text.replaceAll(/BEGIN:VEVENT[^]*?END:VEVENT/gu, (event) => (/^SUMMARY/mu.test(event) ? event : event.replace('END:VEVENT', 'SUMMARY:Ohne Titel\r\nEND:VEVENT')));

async function readFile(name: string) {
  const text = readFileSync(join(folder, name), 'utf8');
  const tried = await tryCalendar(Buffer.from(withTitles(text)));
  return { ...tried, text, all: tried.activities.flatMap(({ schedules }) => schedules) };
}

function without(dates: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return dates.filter((date) => {
    const at = left.indexOf(date);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

test.skipIf(!shared)('every file is compared', () => {
  expect(files).toHaveLength(59);
  expect([...Object.keys(BY_ICAL), ...Object.keys(BY_NODE_ICAL)].filter((name) => !files.includes(name))).toEqual([]);
});

test.skipIf(!shared).each(files)('%s has the dates that ical.js and node-ical find, but for what the table explains', async (name) => {
  const { text, all } = await readFile(name);
  const ours = importedDates(all, SPAN);
  for (const [theirs, expected] of [
    [datesByIcal(text, SPAN), BY_ICAL[name]],
    [datesByNodeIcal(text, SPAN), BY_NODE_ICAL[name]],
  ] as const) {
    expect(theirs && [without(ours, theirs), without(theirs, ours)], expected?.why).toEqual(expected ? expected.dates : [0, 0]);
  }
});

type Query = (number | string)[] | number | string;
interface ExpectedCount { calendar: string; query: 'at' | 'between'; args: Query[]; expected_count: number }

/** Both days inclusive. The counts are those of the calendar's own zone. */
function daysOf({ query, args }: ExpectedCount): { from: string; to: string } {
  const parts = (value: Query | undefined) => (typeof value === 'string' ? [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)] : [value ?? []].flat().map((part) => String(part).padStart(2, '0')));
  const begin = parts(args[0]);
  if (query === 'between') return { from: begin.join('-'), to: new Date(Date.parse(parts(args[1]).join('-')) - 86_400_000).toISOString().slice(0, 10) };
  const [year = '', month, day] = begin;
  const lastDay = () => new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  return day === undefined ? { from: `${year}-${month}-01`, to: lastDay() } : { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

const OTHER_COUNTS: Record<string, { count: number; why: string }> = {
  alarm_removed_and_moved: { count: 0, why: 'The count is of a VTODO, and a task is no offer.' },
  issue_151_macos_linux_difference: { count: 0, why: '19:00 on 1 August in Los Angeles is 04:00 on 2 August in Germany.' },
};

const counts = shared ? (JSON.parse(readFileSync(join(folder, 'expected_counts.json'), 'utf8')) as ExpectedCount[]) : [];

test.skipIf(!shared).each(counts)('$calendar has $expected_count dates $query $args', async (expected) => {
  const { all } = await readFile(`${expected.calendar}.ics`);
  const { from, to } = daysOf(expected);
  const found = all.flatMap((schedule) => expandSchedule(schedule, from, to));
  expect(found.length).toBe(OTHER_COUNTS[expected.calendar]?.count ?? expected.expected_count);
});

test.skipIf(!shared)('the other day of the vespers in Los Angeles is a date', async () => {
  const { all } = await readFile('issue_151_macos_linux_difference.ics');
  expect(all.flatMap((schedule) => expandSchedule(schedule, '2024-08-02', '2024-08-02')).map(({ localStart }) => localStart)).toEqual(['2024-08-02T04:00']);
});

test.skipIf(!shared)('all files go in together, and a second time nothing changes', async () => {
  const memory = createMemoryTargets();
  const first = await tryImport('ics', { arguments: [folder], memory });
  const row = (output: string, kind: string) => output.match(new RegExp(`^${kind} .*$`, 'mu'))?.[0].split(/\s+/u).slice(1);
  expect([row(first.output, 'Orte'), row(first.output, 'Angebote')]).toEqual([
    ['21', '21', '0', '0', '0', '0', '0'],
    ['469', '404', '0', '0', '45', '20', '70'],
  ]);
  const { output } = await tryImport('ics', { arguments: [folder], memory });
  expect(row(output, 'Angebote')?.slice(1, 3)).toEqual(['0', '0']);
});

test.skipIf(!shared)('of the calendar of a repair café no mail address of a person goes in', async () => {
  const { records, rejects } = await tryImport('ics', { arguments: [join(folder, 'fablab_cottbus.ics')] });
  expect(readFileSync(join(folder, 'fablab_cottbus.ics'), 'utf8')).toMatch(/^CONTACT:.*@/mu);
  const stored = [...records.places.values(), ...records.partners.values(), ...rejects, ...[...records.activities.values()].map(({ description: _text, ...rest }) => rest)];
  expect(JSON.stringify(stored.map((record) => (typeof record === 'string' ? record : { ...record, provenance: '' })))).not.toContain('@');
});
