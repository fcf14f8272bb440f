import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { Located } from '@miteinander/kit/writing/write-records.js';

import { openWriters } from '../system/open-writers.js';
import type { ServiceConnections } from '../system/service-connections.js';
import { readExampleProgramme } from './programme.js';
import { toActivityRecord, toPartnerRecord, toPlaceRecord } from './to-records.js';

const FOLDER = new URL('../../example-programme/', import.meta.url);

export interface LoadedProgramme {
  offers: number;
  municipalities: number;
}

/**
 * Brings the invented offers into the database, with their relative dates counted from today:
 * a second load on the same day changes nothing, a later one moves single dates along so that they never go stale.
 */
export async function loadExampleProgramme(connections: ServiceConnections, now: Date): Promise<LoadedProgramme> {
  const today = berlinDay(now);
  const programmes = await readExampleProgramme(FOLDER);
  const writers = openWriters(connections);
  try {
    const { places, partners, activities } = writers.targets;
    await places(located(programmes.flatMap((programme) => programme.places.map((place) => toPlaceRecord(place, today)))), refuse);
    await partners(located(programmes.flatMap((programme) => programme.partners.map((partner) => toPartnerRecord(partner)))), refuse);
    await activities(located(programmes.flatMap((programme) => programme.activities.map((activity) => toActivityRecord(activity, programme.places, today)))), refuse);
  } finally {
    await writers.finish(now);
  }
  return { offers: programmes.flatMap(({ activities }) => activities).length, municipalities: programmes.length };
}

async function* located<T>(records: T[]): AsyncGenerator<Located<T>> {
  for (const [at, record] of records.entries()) yield { record, line: at + 1 };
}

function refuse({ field, reason }: { field: string; reason: string }): never {
  throw new Error(`The example programme has an entry that cannot be taken: ${field}: ${reason}`);
}
