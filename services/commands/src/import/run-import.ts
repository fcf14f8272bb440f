import { basename, join } from 'node:path';
import { IMPORT_FORMATS } from './formats.js';
import { importFile } from './import-file.js';
import type { AnyFileReader, ImportFormat } from './import-format.js';
import type { ImportTargets } from './import-targets.js';
import { parseArguments } from './parse-arguments.js';
import { FileRefusal } from './reading/file-refusal.js';
import { type SourceFile, openSourceFile } from './reading/source-file.js';
import { recogniseFile } from './recognise-file.js';
import { RECORD_KINDS } from './record-kind.js';
import { ImportReport, type KindCounts } from './report/import-report.js';
import { type ImportOutput, createProgress } from './report/progress.js';
import { RejectsFile } from './report/rejects-file.js';
import { reportTable } from './report/report-table.js';
import { usage } from './usage.js';

export interface ImportCommand {
  /** What was typed after `import`: the format, then files or folders. */
  arguments: readonly string[];
  targets: ImportTargets;
  /** Its `rejects` folder takes the table of rejected and repaired rows. */
  dataDirectory: string;
  output: ImportOutput;
  /** What typed paths are relative to; the process' own by default. */
  workingDirectory?: string;
  formats?: readonly ImportFormat[];
  now?: Date;
}

interface PlannedFile {
  file: SourceFile;
  reader: AnyFileReader;
}

/** Resolves with the exit code: 0 imported or all unchanged, 1 nothing imported or a file refused, 2 wrong usage. Does not throw for bad files. */
export async function runImport(command: ImportCommand): Promise<number> {
  const { targets, output, formats = IMPORT_FORMATS, workingDirectory = process.cwd() } = command;
  const order = await parseArguments(command.arguments, formats, workingDirectory);
  if (!order.ok) {
    output.write(`${order.reason === undefined ? '' : `${order.reason}\n\n`}${usage(formats)}`);
    return order.help ? 0 : 2;
  }

  const report = new ImportReport();
  const rejects = new RejectsFile(join(command.dataDirectory, 'rejects'), order.format.name, command.now ?? new Date());
  const progress = createProgress(output);
  const refuse = (path: string, error: unknown) => {
    const reason = error instanceof FileRefusal ? error.message : `Beim Schreiben ging etwas schief: ${messageOf(error)}`;
    report.refused.push({ path, reason });
    output.write(`${basename(path)}: nicht übernommen. ${reason}\n`);
  };

  const planned: PlannedFile[] = [];
  for (const path of order.paths) {
    try {
      const file = await openSourceFile(path, progress.advance);
      for (const reader of await recogniseFile(file, order.format, formats, order.options)) planned.push({ file, reader });
    } catch (error) {
      refuse(path, error);
    }
  }
  planned.sort((a, b) => RECORD_KINDS.indexOf(a.reader.kind) - RECORD_KINDS.indexOf(b.reader.kind));

  for (const { file, reader } of planned) {
    progress.start(file.name, file.bytes);
    try {
      const counts = await importFile(file, reader, targets, report, rejects);
      progress.stop();
      output.write(`${file.name}: ${reader.label}, ${summary(counts)}\n`);
    } catch (error) {
      progress.stop();
      refuse(file.path, error);
    }
  }
  rejects.close();
  output.write(closing(report, rejects));
  return report.exitCode();
}

function summary(counts: KindCounts): string {
  const taken = counts.created + counts.updated + counts.unchanged;
  return `${taken.toLocaleString('de-DE')} übernommen${counts.rejected > 0 ? `, ${counts.rejected.toLocaleString('de-DE')} abgelehnt` : ''}.`;
}

function closing(report: ImportReport, rejects: RejectsFile): string {
  const table = reportTable(report);
  const hints = report.hints.map((hint) => `Hinweis: ${hint}\n`).join('');
  const place = rejects.used ? `Abgelehnte und berichtigte Zeilen mit Grund: ${rejects.path}\n` : '';
  return [table && `\n${table}`, hints && `\n${hints}`, place && `\n${place}`].join('');
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
