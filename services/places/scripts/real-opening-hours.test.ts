import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { evaluateOpening } from '../src/opening-hours/evaluate-opening.ts';
import { PublicHolidays } from '../src/opening-hours/public-holidays.ts';
import { sharedDataFolder } from './gazetteer/shared-data.ts';

interface Collection {
  features: { properties: { opening_hours?: string } }[];
}

function hoursOfAllBookcases(folder: string): string[] {
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Collection);
  return files.flatMap(({ features }) => features.map(({ properties }) => properties.opening_hours)).filter((hours) => hours !== undefined);
}

test('knows of all but two of the 577 public bookcases with hours whether they are open', (context) => {
  const all = hoursOfAllBookcases(join(sharedDataFolder(context), 'places/osm_public_bookcases'));
  const holidays = new PublicHolidays();
  const counts = { OPEN: 0, CLOSED: 0, UNKNOWN: 0 };
  const unknown: string[] = [];
  const wednesdayAfternoon = new Date('2026-11-25T14:00:00Z');
  for (const hours of all) {
    const { state } = evaluateOpening({ hours, state: '05', cell: '519,76' }, wednesdayAfternoon, holidays);
    counts[state] += 1;
    if (state === 'UNKNOWN') unknown.push(hours);
  }
  expect(unknown.toSorted()).toEqual(['2477', 'open during the day']);
  expect(counts).toEqual({ OPEN: 564, CLOSED: 11, UNKNOWN: 2 });
});
