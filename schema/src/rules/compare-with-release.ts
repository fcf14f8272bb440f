import { breakingChanges } from './breaking-changes.js';
import { notedChanges } from './noted-changes.js';

/** What keeps a change of the API from going out: a breaking one nobody explained, and an explanation of one that is not there. */
export function compareWithRelease(released: string, present: string, notes: string): string[] {
  const changes = breakingChanges(released, present);
  const noted = notedChanges(notes);
  return [
    ...changes.filter((change) => !noted.has(change)).map((change) => `Breaks programs that ask us, and no note says so: ${change}`),
    ...[...noted.keys()].filter((change) => !changes.includes(change)).map((change) => `A note explains what has not changed: ${change}`),
  ];
}
