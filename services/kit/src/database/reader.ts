import type { ConnectionSettings } from './connection-settings.js';
import { isUnreachable } from './is-unreachable.js';
import { ReadPool, type ReadStatement } from './read-pool.js';
import { StandbyWatch } from './standby-watch.js';

export type { ReadStatement } from './read-pool.js';

/** Reads rows. */
export interface Reading {
  /** @throws TooLateError when nobody waits for the rows any more */
  read<Row extends object>(statement: ReadStatement): Promise<Row[]>;
  /** Everything read from now on is as new as what has been written so far. Absent where it always is. */
  stayAtPrimary?(): void;
}

export interface ReaderOptions {
  /** Told of every statement as it was sent. */
  onStatement?: ((sql: string) => void) | undefined;
  /** A standby that follows the primary, for whatever need not be newer than a moment. */
  replica?: ConnectionSettings | undefined;
  /** How many seconds the standby may lie behind before it is left alone. */
  mostBehind?: number | undefined;
}

/**
 * Connections for the few statements that every visitor's question needs: prepared and planned once.
 *
 * With a standby everything is read there, the log of changes too: whoever has heard of a change from it then reads that change. A
 * request that turns to the primary, because it writes or because somebody wants to see what they have just written, says so
 * (`stayAtPrimary`) and from then on reads nothing that is older. Where one of the two cannot be reached the other answers;
 * a standby that lies too far behind, or hears nothing from its primary, is asked only when there is no primary.
 */
export class Reader implements Reading {
  readonly #primary: ReadPool;
  readonly #standby: { pool: ReadPool; watch: StandbyWatch } | undefined;

  constructor(connection: ConnectionSettings, { onStatement, replica, mostBehind }: ReaderOptions = {}) {
    this.#primary = new ReadPool(connection, onStatement);
    this.#standby = replica && { pool: new ReadPool(replica, onStatement), watch: new StandbyWatch(replica, mostBehind) };
  }

  read<Row extends object>(statement: ReadStatement): Promise<Row[]> {
    return this.#read(statement, undefined, false);
  }

  /** Reads for one request: for somebody who waits until the signal ends. Then what was to be read is given up at once, in the database as well. */
  within(signal: AbortSignal | undefined): Reading {
    if (this.#standby === undefined) return signal === undefined ? this : { read: (statement) => this.#primary.read(statement, signal) };
    let atPrimary = false;
    return {
      read: (statement) => this.#read(statement, signal, atPrimary),
      stayAtPrimary: () => {
        atPrimary = true;
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#primary.close(), this.#standby?.pool.close(), this.#standby?.watch.stop()]);
  }

  async #read<Row extends object>(statement: ReadStatement, signal: AbortSignal | undefined, atPrimary: boolean): Promise<Row[]> {
    if (atPrimary || this.#standby === undefined) return this.#primary.read(statement, signal);
    const { pool, watch } = this.#standby;
    const [first, second] = watch.isUsable ? [pool, this.#primary] : [this.#primary, pool];
    try {
      return await first.read(statement, signal);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      if (first === pool) watch.failed();
      return second.read(statement, signal);
    }
  }
}
