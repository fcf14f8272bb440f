import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RowNote } from '../import-targets.js';

const LONGEST_VALUE = 500;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The rejected and repaired rows as a table for a spreadsheet, made when the first is noted. Rows are written as they come, so that a
 * file with nothing but broken rows does not pile up in memory.
 */
export class RejectsFile {
  readonly path: string;
  private descriptor: number | undefined;

  constructor(
    private readonly folder: string,
    format: string,
    now: Date,
  ) {
    this.path = join(folder, `${now.toISOString().replaceAll(/[:.]/gu, '-')}-${format}.csv`);
  }

  get used(): boolean {
    return this.descriptor !== undefined;
  }

  add(file: string, note: RowNote, action: 'rejected' | 'repaired'): void {
    if (this.descriptor === undefined) {
      mkdirSync(this.folder, { recursive: true });
      this.descriptor = openSync(this.path, 'w');
      writeSync(this.descriptor, `${BYTE_ORDER_MARK}file,line,field,value,reason,action\r\n`);
    }
    const value = note.value.length > LONGEST_VALUE ? `${note.value.slice(0, LONGEST_VALUE)}…` : note.value;
    writeSync(this.descriptor, `${[file, String(note.line), note.field, value, note.reason, action].map(csvCell).join(',')}\r\n`);
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
  }
}

/** Quoted where needed; an apostrophe keeps a spreadsheet from running the cell as a formula. */
export function csvCell(value: string): string {
  const safe = /^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
