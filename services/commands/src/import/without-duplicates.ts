import { createHash } from 'node:crypto';
import type { FileNotes } from './import-format.js';
import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';
import type { Located } from '@miteinander/kit/writing/write-records.js';

/**
 * The first record of each key. The same record again is merged; a different one under the same key is rejected, because nobody can
 * tell which of the two is right.
 */
export async function* withoutDuplicates<T extends { provenance: RecordProvenance }>(
  rows: AsyncIterable<Located<T>>,
  notes: FileNotes,
): AsyncGenerator<Located<T>> {
  const seen = new Map<string, { fingerprint: string; line: number }>();
  for await (const row of rows) {
    const { externalId } = row.record.provenance;
    const fingerprint = createHash('sha1').update(JSON.stringify(row.record)).digest('base64');
    const earlier = seen.get(externalId);
    if (!earlier) {
      seen.set(externalId, { fingerprint, line: row.line });
      yield row;
    } else if (earlier.fingerprint === fingerprint) {
      notes.merged();
    } else {
      const reason = `Dieser Schlüssel steht schon in Zeile ${earlier.line}, dort mit anderem Inhalt. Übernommen wurde der erste Eintrag.`;
      notes.reject({ line: row.line, field: 'externalId', value: externalId, reason });
    }
  }
}
