import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { appendChanges, type Change } from '../changes/append-changes.js';
import { batched } from '../database/batched.js';
import type { RecordProvenance } from '../provenance/record-provenance.js';

/** A record and where it stood in its file, for reports. */
export interface Located<T> {
  record: T;
  line: number;
}

/** A row the writer could not take. */
export interface WriteRejection {
  line: number;
  field: string;
  value: string;
  reason: string;
}

export interface WriteCounts {
  created: number;
  updated: number;
  unchanged: number;
}

export interface RecordWriter<T> {
  schema: string;
  /** Name of what is written, for the change log. */
  entity: string;
  idOf(record: T): string;
  /** Writes one batch and says what became of each id. Records of a batch have distinct ids. */
  write(em: EntityManager, batch: Located<T>[], reject: (rejection: WriteRejection) => void): Promise<Map<string, keyof WriteCounts>>;
}

const BATCH_SIZE = 500;

/** Writes a stream of records in one transaction: all of it, with its changes in the change log, or nothing. */
export async function writeRecords<T extends { provenance: RecordProvenance }>(
  orm: MikroORM,
  writer: RecordWriter<T>,
  rows: AsyncIterable<Located<T>>,
  reject: (rejection: WriteRejection) => void,
): Promise<WriteCounts> {
  return orm.em.fork().transactional(async (em) => {
    const counts: WriteCounts = { created: 0, updated: 0, unchanged: 0 };
    const changes: Change[] = [];
    for await (const batch of batched(rows, BATCH_SIZE)) {
      const distinct = new Map(batch.map((row) => [writer.idOf(row.record), row]));
      const outcomes = await writer.write(em, [...distinct.values()], reject);
      for (const [id, outcome] of outcomes) {
        counts[outcome] += 1;
        if (outcome !== 'unchanged') changes.push({ entity: writer.entity, id, kind: outcome === 'created' ? 'CREATED' : 'UPDATED' });
      }
      await em.flush();
      em.clear();
    }
    await appendChanges(em, writer.schema, changes);
    return counts;
  });
}
