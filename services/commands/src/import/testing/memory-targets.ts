import type { ImportTargets, Writer } from '../import-targets.js';
import type { RecordByKind, RecordKind } from '../record-kind.js';

export interface MemoryTargets {
  targets: ImportTargets;
  records: { [K in RecordKind]: Map<string, RecordByKind[K]> };
}

/** Writers that keep their records in memory, all or nothing for each file. */
export function createMemoryTargets(): MemoryTargets {
  const records: MemoryTargets['records'] = { places: new Map(), partners: new Map(), activities: new Map() };
  return {
    records,
    targets: { places: memoryWriter(records.places), partners: memoryWriter(records.partners), activities: memoryWriter(records.activities) },
  };
}

function memoryWriter<T extends RecordByKind[RecordKind]>(stored: Map<string, T>): Writer<T> {
  return async (rows) => {
    const written = new Map<string, T>();
    const counts = { created: 0, updated: 0, unchanged: 0 };
    for await (const { record } of rows) {
      const { source, externalId } = record.provenance;
      const key = `${source}:${externalId}`;
      const known = written.get(key) ?? stored.get(key);
      if (!known) counts.created += 1;
      else if (JSON.stringify(known) === JSON.stringify(record)) counts.unchanged += 1;
      else counts.updated += 1;
      written.set(key, record);
    }
    for (const [key, record] of written) stored.set(key, record);
    return counts;
  };
}
