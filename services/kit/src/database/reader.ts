import pg from 'pg';

import type { ConnectionSettings } from './connection-settings.js';
import { TooLateError } from './too-late-error.js';

export interface ReadStatement {
  /** Under this name it is prepared once for each connection, and the same name always goes with the same text; without one it is planned each time. */
  name?: string | undefined;
  text: string;
  values: unknown[];
}

/** Reads rows. */
export interface Reading {
  /** @throws TooLateError when nobody waits for the rows any more */
  read<Row extends object>(statement: ReadStatement): Promise<Row[]>;
}

export interface ReaderOptions {
  /** Told of every statement as it was sent. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** No visitor's question takes as long, in milliseconds; what does is ended by the database itself. */
const LONGEST_STATEMENT = 10_000;

const CANCEL = 'select pg_cancel_backend($1)';

/** Connections for the few statements that every visitor's question needs: prepared and planned once. */
export class Reader implements Reading {
  readonly #pool: pg.Pool;
  /** One connection, for the word that a statement is to be given up. */
  readonly #cancelling: pg.Pool;
  readonly #onStatement: ReaderOptions['onStatement'];
  #closed: Promise<unknown> | undefined;

  constructor({ host, port, user, password, database }: ConnectionSettings, { onStatement }: ReaderOptions = {}) {
    this.#onStatement = onStatement;
    const login = { host, port, user, database, ...(password === undefined ? {} : { password }) };
    this.#pool = new pg.Pool({ ...login, min: 0, max: 5, options: `-c plan_cache_mode=force_generic_plan -c jit=off -c statement_timeout=${LONGEST_STATEMENT}` });
    this.#cancelling = new pg.Pool({ ...login, min: 0, max: 1 });
    // A connection that breaks while idle is replaced by the next question.
    for (const pool of [this.#pool, this.#cancelling]) pool.on('error', () => undefined);
  }

  async read<Row extends object>({ name, text, values }: ReadStatement): Promise<Row[]> {
    this.#onStatement?.(text);
    const result = await this.#pool.query<Row>({ ...(name === undefined ? {} : { name }), text, values });
    return result.rows;
  }

  /** Reads for somebody who waits until the signal ends: then what was to be read is given up at once, in the database as well. */
  within(signal: AbortSignal | undefined): Reading {
    return signal === undefined ? this : { read: (statement) => this.#readUntil(signal, statement) };
  }

  /** Once closed it stays closed, however often it is asked. */
  async close(): Promise<void> {
    await (this.#closed ??= Promise.all([this.#pool.end(), this.#cancelling.end()]));
  }

  async #readUntil<Row extends object>(signal: AbortSignal, { name, text, values }: ReadStatement): Promise<Row[]> {
    if (signal.aborted) throw new TooLateError();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const giveUp = (): void => reject(new TooLateError());
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      const connecting = this.#pool.connect();
      const client = await Promise.race([connecting, late]).catch((error: unknown) => {
        // Whoever came too late does not keep a connection that comes later still.
        connecting.then((unused) => unused.release(), () => undefined);
        throw error;
      });
      this.#onStatement?.(text);
      const reading = client.query<Row>({ ...(name === undefined ? {} : { name }), text, values });
      try {
        return (await Promise.race([reading, late])).rows;
      } finally {
        void this.#letGo(client, reading, signal.aborted);
      }
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  /** A connection goes back when nothing runs on it any more; one that does not come to rest is closed. */
  async #letGo(client: pg.PoolClient, reading: Promise<unknown>, cancel: boolean): Promise<void> {
    try {
      if (cancel) await this.#cancel(client, reading);
      else await reading.catch(() => undefined);
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  }

  async #cancel(client: pg.PoolClient, reading: Promise<unknown>): Promise<void> {
    let over = false;
    const ended = reading.then(() => undefined, () => undefined).finally(() => (over = true));
    // Another statement must not begin on it before the word has come: it would be the one given up.
    const { processID } = client as pg.PoolClient & { processID: number };
    await Promise.resolve();
    if (!over) await this.#cancelling.query(CANCEL, [processID]);
    await ended;
  }
}
