import type { Located } from '@miteinander/kit/writing/write-records.js';
import type { RecordByKind, RecordKind } from './record-kind.js';

export interface WriteCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Why a row did not go in, or what was changed in it so that it could. */
export interface RowNote {
  line: number;
  field: string;
  value: string;
  /** A German sentence for the person who can correct the source. */
  reason: string;
}

/**
 * Writes the records of one file in one transaction. An error thrown by `rows` must roll it back: it means that the rest of the
 * file cannot be read. A record the writer cannot take is passed to `reject` and counted by the caller, never thrown.
 */
export type Writer<T> = (rows: AsyncIterable<Located<T>>, reject: (note: RowNote) => void) => Promise<WriteCounts>;

export type ImportTargets = { [K in RecordKind]: Writer<RecordByKind[K]> };
