import { Reader, type ReadStatement } from '@miteinander/kit/database/reader.js';

/** Reads as the product does and keeps what was sent. */
export class RecordingReader extends Reader {
  #statements: ReadStatement[] = [];

  override read<Row extends object>(statement: ReadStatement): Promise<Row[]> {
    this.#statements.push(statement);
    return super.read<Row>(statement);
  }

  /** The statements since the last call. */
  take(): ReadStatement[] {
    const taken = this.#statements;
    this.#statements = [];
    return taken;
  }
}
