import type { FileNotes } from '../import-format.js';
import type { CsvRow } from '../reading/csv-rows.js';
import type { Located } from '@miteinander/kit/writing/write-records.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';

/** One of the city's tables, told from the others by the columns it must have. */
export interface BochumTable {
  label: string;
  columns: readonly string[];
  read(rows: AsyncIterable<CsvRow>, notes: FileNotes): AsyncIterable<Located<PlaceRecord>>;
}
