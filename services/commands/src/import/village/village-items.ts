import type { z } from 'zod';
import { RecordChecks } from '../checks/record-checks.js';
import type { FileNotes } from '../import-format.js';
import { jsonItems } from '../reading/json-items.js';
import type { SourceFile } from '../reading/source-file.js';

/** The items of the file that have the given shape; the others are rejected. */
export async function* villageItems<T>(
  file: SourceFile,
  shape: z.ZodType<T>,
  notes: FileNotes,
): AsyncGenerator<{ item: T; checks: RecordChecks; line: number }> {
  for await (const { line, value } of jsonItems(file)) {
    notes.read();
    const checks = new RecordChecks(line, notes);
    const parsed = shape.safeParse(value);
    if (parsed.success) {
      yield { item: parsed.data, checks, line };
      continue;
    }
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    checks.reject(field, JSON.stringify(value) ?? '', field === '' ? 'Das ist kein Eintrag.' : `Das Feld „${field}“ fehlt oder ist nicht lesbar.`);
  }
}
