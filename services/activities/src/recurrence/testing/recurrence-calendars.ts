import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BESIDE_THE_REPOSITORY = fileURLToPath(new URL('../../../../../../shared', import.meta.url));

/** The folder of calendar files to compare readings of, or undefined where it is missing; with CI=true a missing folder fails. */
export function recurrenceCalendars(): string | undefined {
  const folder = join(process.env['SHARED_DIR'] ?? BESIDE_THE_REPOSITORY, 'data/activities/ics_recurrence_tests');
  if (existsSync(folder)) return folder;
  if (process.env['CI'] === 'true') throw new Error(`There are no calendars at ${folder}. Set SHARED_DIR to the folder that holds data/.`);
  return undefined;
}
