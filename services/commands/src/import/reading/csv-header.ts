import { csvRecords } from './csv-records.js';

const DELIMITERS = [',', ';', '\t', '|'];

export interface CsvHeader {
  delimiter: string;
  /** Trimmed and in lower case; unnamed columns are ''. */
  columns: string[];
}

/** The first line with content, split by the delimiter that gives most columns. */
export async function readCsvHeader(opening: string): Promise<CsvHeader | undefined> {
  let best: CsvHeader | undefined;
  for (const delimiter of DELIMITERS) {
    const columns = await firstRecord(opening, delimiter);
    if (columns && columns.length > (best?.columns.length ?? 1)) best = { delimiter, columns };
  }
  return best;
}

export const normaliseColumn = (name: string) => name.replace(/\s+/gu, ' ').trim().toLowerCase();

async function firstRecord(opening: string, delimiter: string): Promise<string[] | undefined> {
  async function* text() {
    yield opening;
  }
  for await (const { fields } of csvRecords(text(), delimiter, () => true, () => {})) {
    if (fields.some((field) => field.trim() !== '')) return fields.map(normaliseColumn);
  }
  return undefined;
}
