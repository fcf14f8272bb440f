import type { FileNotes } from '../import-format.js';

type Play = (notes: FileNotes) => void;

/** Notes taken while a calendar is read as a whole, to be handed to the report of the kind they belong to. */
export class RecordedNotes implements FileNotes {
  private readonly plays: Play[] = [];

  read = () => void this.plays.push((notes) => notes.read());
  merged = () => void this.plays.push((notes) => notes.merged());
  reject: FileNotes['reject'] = (note) => void this.plays.push((notes) => notes.reject(note));
  repair: FileNotes['repair'] = (note) => void this.plays.push((notes) => notes.repair(note));
  hint: FileNotes['hint'] = (sentence) => void this.plays.push((notes) => notes.hint(sentence));

  /** Only what was rejected of one line. */
  replayRejections(line: number, notes: FileNotes): void {
    const ignore = () => {};
    this.replay({ read: ignore, merged: ignore, repair: ignore, hint: ignore, reject: (note) => note.line === line && notes.reject(note) });
  }

  replay(notes: FileNotes): void {
    for (const play of this.plays) play(notes);
  }
}
