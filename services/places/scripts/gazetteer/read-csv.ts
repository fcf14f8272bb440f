import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export type CsvRow = Readonly<Record<string, string>>;

/** Streams a UTF-8 CSV file with a header line, one object per line. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  yield* createReadStream(path).pipe(parse({ columns: true, bom: true, relax_quotes: true })) as AsyncIterable<CsvRow>;
}

/** The value of a column that must exist, so that a renamed column fails at once instead of filling a table with blanks. */
export function column(row: CsvRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw missingColumn(name, Object.keys(row));
  return value.trim();
}

function missingColumn(name: string, present: readonly string[]): Error {
  return new Error(`The file has no column "${name}"; it has ${present.join(', ')}. Adapt the reader to the new layout of the source.`);
}
