import type { FileNotes } from '../import-format.js';
import { type CsvHeader, normaliseColumn } from './csv-header.js';
import { csvRecords } from './csv-records.js';
import { doubleColumn } from './file-refusal.js';
import type { SourceFile } from './source-file.js';

export interface CsvRow {
  line: number;
  /** The record above could not be read: whoever joins rows must not join this one to an older row. */
  afterBroken: boolean;
  /** The field under this column, '' when the table has no such column. */
  value(column: string): string;
}

/** The rows with content below the header. Rows that cannot be read are rejected one by one. */
export async function* csvRows(file: SourceFile, header: CsvHeader, notes: FileNotes): AsyncGenerator<CsvRow> {
  const index = columnIndex(header.columns);
  const most = header.columns.length;
  const least = header.columns.findLastIndex((column) => column !== '') + 1;
  const fits = (fields: string[]) => fields.length >= least && fields.slice(most).every(isBlank);
  let afterBroken = false;
  const onBroken = (line: number, content: string) => {
    notes.read();
    afterBroken = true;
    notes.reject({ line, field: '', value: content, reason: 'Die Anführungszeichen in dieser Zeile gehen nicht auf.' });
  };

  let headerPassed = false;
  for await (const { fields, line } of csvRecords(file.text(), header.delimiter, (fields) => !headerPassed || fits(fields), onBroken)) {
    if (fields.every(isBlank)) continue;
    if (!headerPassed) {
      headerPassed = true;
      continue;
    }
    notes.read();
    if (!fits(fields)) {
      const reason = `Die Zeile hat ${fields.length} Felder, die Kopfzeile ${most}.`;
      notes.reject({ line, field: '', value: fields.join(header.delimiter), reason });
      afterBroken = true;
      continue;
    }
    yield { line, afterBroken, value: (column) => fields[index.get(normaliseColumn(column)) ?? -1] ?? '' };
    afterBroken = false;
  }
}

function columnIndex(columns: string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [position, column] of columns.entries()) {
    if (column === '') continue;
    if (index.has(column)) throw doubleColumn(column);
    index.set(column, position);
  }
  return index;
}

const isBlank = (field: string) => field.trim() === '';
