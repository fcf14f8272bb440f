import type { WriteCounts } from '../import-targets.js';
import { RECORD_KINDS, type RecordKind } from '../record-kind.js';

/** `read` = `merged` + `created` + `updated` + `unchanged` + `rejected`; `repaired` counts changes made on the way. */
export interface KindCounts extends WriteCounts {
  read: number;
  merged: number;
  rejected: number;
  repaired: number;
}

export interface RefusedFile {
  path: string;
  reason: string;
}

export const noCounts = (): KindCounts => ({ read: 0, merged: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, repaired: 0 });

/** What an import did. Counts of a file are added once it is written: nothing of a refused file went in. */
export class ImportReport {
  readonly kinds = new Map<RecordKind, KindCounts>();
  readonly refused: RefusedFile[] = [];
  readonly hints: string[] = [];
  files = 0;

  addFile(kind: RecordKind, counts: KindCounts): void {
    this.files += 1;
    const sum = this.kinds.get(kind) ?? noCounts();
    for (const key of Object.keys(sum) as (keyof KindCounts)[]) sum[key] += counts[key];
    this.kinds.set(kind, sum);
  }

  /** 0: something is in the directory now; 1: nothing could be imported, or a whole file was refused. */
  exitCode(): 0 | 1 {
    const taken = RECORD_KINDS.reduce((sum, kind) => {
      const counts = this.kinds.get(kind) ?? noCounts();
      return sum + counts.created + counts.updated + counts.unchanged;
    }, 0);
    return taken > 0 && this.refused.length === 0 ? 0 : 1;
  }
}
