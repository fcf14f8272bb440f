import type { RowNote } from './import-targets.js';
import type { SourceFile } from './reading/source-file.js';
import type { Located } from '@miteinander/kit/writing/write-records.js';
import type { RecordByKind, RecordKind } from './record-kind.js';

/** What a reader tells about the rows it passes. */
export interface FileNotes {
  /** One row or item with content was read. */
  read(): void;
  /** The row told nothing new or was joined to another row's record. */
  merged(): void;
  /** The row does not go in; at most once for each row. */
  reject(note: RowNote): void;
  /** The row goes in with this change. */
  repair(note: RowNote): void;
  /** Something a person may want to look at; nothing was changed. */
  hint(sentence: string): void;
}

/** Reads the records of one kind from a file whose shape was recognised. */
export interface FileReader<K extends RecordKind> {
  kind: K;
  /** German name of what the file holds. */
  label: string;
  read(notes: FileNotes): AsyncIterable<Located<RecordByKind[K]>>;
}

export type AnyFileReader = { [K in RecordKind]: FileReader<K> }[RecordKind];

/** Something that only the operator knows of a file, typed as `--name value`. */
export interface FormatOption {
  name: string;
  /** German word for what follows, for the list of options. */
  value: string;
  /** One German line. */
  description: string;
}

/** What was typed, by the option's name. */
export type FormatOptions = Readonly<Record<string, string>>;

export interface ImportFormat {
  /** What is typed after `import`. */
  name: string;
  /** One German line for the list of formats. */
  description: string;
  /** German names of the file shapes it knows. */
  shapes: readonly string[];
  example: string;
  /** File name endings taken from a folder. */
  endings: readonly string[];
  /** None unless given. */
  options?: readonly FormatOption[];
  /** The readers for this file, judged by its content; none when it is not of this format. */
  recognise(file: SourceFile, options?: FormatOptions): Promise<AnyFileReader[]>;
}
