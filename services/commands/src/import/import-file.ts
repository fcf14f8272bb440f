import type { FileNotes, FileReader } from './import-format.js';
import type { ImportTargets, RowNote } from './import-targets.js';
import type { SourceFile } from './reading/source-file.js';
import type { RecordKind } from './record-kind.js';
import { type ImportReport, type KindCounts, noCounts } from './report/import-report.js';
import type { RejectsFile } from './report/rejects-file.js';
import { withoutDuplicates } from './without-duplicates.js';

/** Streams one file from its reader to its writer. Throws when the file cannot be read to its end; nothing of it is then counted. */
export async function importFile<K extends RecordKind>(
  file: SourceFile,
  reader: FileReader<K>,
  targets: ImportTargets,
  report: ImportReport,
  rejects: RejectsFile,
): Promise<KindCounts> {
  const counts = noCounts();
  const hints: string[] = [];
  const reject = (note: RowNote) => {
    counts.rejected += 1;
    rejects.add(file.name, note, 'rejected');
  };
  const notes: FileNotes = {
    read: () => void (counts.read += 1),
    merged: () => void (counts.merged += 1),
    reject,
    repair: (note) => {
      counts.repaired += 1;
      rejects.add(file.name, note, 'repaired');
    },
    hint: (sentence) => void hints.push(sentence),
  };
  if (file.encoding !== 'utf-8') {
    notes.repair({ line: 1, field: '', value: file.encoding, reason: 'Die Datei ist nicht in UTF-8, sie wurde als Windows-1252 gelesen.' });
  }
  const written = await targets[reader.kind](withoutDuplicates(reader.read(notes), notes), reject);
  Object.assign(counts, written);
  report.addFile(reader.kind, counts);
  report.hints.push(...hints);
  return counts;
}
