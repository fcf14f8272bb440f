import type { Located } from '../writing/write-records.js';

/** Records as an importer would stream them, numbered from 1. */
export async function* rowsOf<T>(...records: T[]): AsyncGenerator<Located<T>> {
  for (const [at, record] of records.entries()) yield { record, line: at + 1 };
}
