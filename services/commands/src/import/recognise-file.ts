import type { AnyFileReader, FormatOptions, ImportFormat } from './import-format.js';
import { otherFormat, unknownShape } from './reading/file-refusal.js';
import type { SourceFile } from './reading/source-file.js';

const LONGEST_BEGINNING = 120;

/** The readers of the file in this format; refuses it with the name of the format it does fit, if there is one. */
export async function recogniseFile(
  file: SourceFile,
  format: ImportFormat,
  formats: readonly ImportFormat[],
  options: FormatOptions,
): Promise<AnyFileReader[]> {
  const readers = await format.recognise(file, options);
  if (readers.length > 0) return readers;
  for (const other of formats) {
    if (other !== format && (await other.recognise(file)).length > 0) throw otherFormat(format.name, other.name);
  }
  const beginning = file.opening.slice(0, LONGEST_BEGINNING).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  throw unknownShape(format.name, format.shapes, beginning);
}
