import pg from 'pg';

import type { ConnectionSettings } from './connection-settings.js';
import { TooLateError } from './too-late-error.js';

export interface ReadStatement {
  /** Under this name it is prepared once for each connection, and the same name always goes with the same text; without one it is planned each time. */
  name?: string | undefined;
  text: string;
  values: unknown[];
  /** Planned for just these values: for texts that are put together anew each time, where one plan is not good for all. */
  forValues?: boolean | undefined;
  /**
   * All rows come as one JSON value, which is read in a fraction of the time that many rows of many columns take. For columns that JSON
   * has a word for: texts, whole numbers up to 2^53, floating-point numbers, booleans, JSON itself, and lists of these.
   */
  asJson?: boolean | undefined;
}

/** The rows of a statement as one value. */
const inOneValue = (text: string): string => `select coalesce(json_agg(found), '[]') as found from (${text}) found`;

/** No visitor's question takes as long, in milliseconds; what does is ended by the database itself. */
const LONGEST_STATEMENT = 10_000;

const CANCEL = 'select pg_cancel_backend($1)';

/** With a callback: what `query` returns as a promise outlives the garbage collector's young generation with all its rows. */
const ask = <Row extends object>(client: pg.PoolClient, statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> =>
  new Promise((resolve, reject) => client.query<Row>(statement, (error, result) => (error ? reject(error) : resolve(result))));

/** Connections for reading from one server. */
export class ReadPool {
  readonly #pool: pg.Pool;
  /** For statements that are planned for their values. */
  readonly #forValues: pg.Pool;
  /** One connection, for the word that a statement is to be given up. */
  readonly #cancelling: pg.Pool;
  readonly #onStatement: ((sql: string) => void) | undefined;
  #closed: Promise<unknown> | undefined;

  constructor({ host, port, user, password, database }: ConnectionSettings, onStatement: ((sql: string) => void) | undefined) {
    this.#onStatement = onStatement;
    const login = { host, port, user, database, ...(password === undefined ? {} : { password }) };
    const settings = `-c jit=off -c statement_timeout=${LONGEST_STATEMENT}`;
    this.#pool = new pg.Pool({ ...login, min: 0, max: 5, options: `-c plan_cache_mode=force_generic_plan ${settings}` });
    this.#forValues = new pg.Pool({ ...login, min: 0, max: 5, options: settings });
    this.#cancelling = new pg.Pool({ ...login, min: 0, max: 1 });
    for (const pool of this.#pools) {
      // A connection that breaks while idle is replaced by the next question.
      pool.on('error', () => undefined);
      // One that breaks at work fails its statement, and must not fail the process beside.
      pool.on('connect', (client) => void client.on('error', () => undefined));
    }
  }

  /**
   * @param signal when it ends the reading is given up at once, in the database as well
   * @throws TooLateError when the signal has ended
   */
  async read<Row extends object>(statement: ReadStatement, signal: AbortSignal | undefined): Promise<Row[]> {
    if (statement.asJson !== true) return this.#rows<Row>(statement, signal);
    const [only] = await this.#rows<{ found: Row[] }>({ ...statement, text: inOneValue(statement.text) }, signal);
    return only?.found ?? [];
  }

  /** Once closed it stays closed, however often it is asked. */
  async close(): Promise<void> {
    await (this.#closed ??= Promise.all(this.#pools.map((pool) => pool.end())));
  }

  async #rows<Row extends object>({ name, text, values, forValues = false }: ReadStatement, signal: AbortSignal | undefined): Promise<Row[]> {
    const statement = { ...(name === undefined ? {} : { name }), text, values };
    const pool = forValues ? this.#forValues : this.#pool;
    if (signal !== undefined) return this.#readUntil<Row>(signal, statement, pool);
    this.#onStatement?.(text);
    return (await pool.query<Row>(statement)).rows;
  }

  get #pools(): pg.Pool[] {
    return [this.#pool, this.#forValues, this.#cancelling];
  }

  async #readUntil<Row extends object>(signal: AbortSignal, statement: pg.QueryConfig, pool: pg.Pool): Promise<Row[]> {
    if (signal.aborted) throw new TooLateError();
    const { promise: late, reject } = Promise.withResolvers<never>();
    const giveUp = (): void => reject(new TooLateError());
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      const connecting = pool.connect();
      const client = await Promise.race([connecting, late]).catch((error: unknown) => {
        // Whoever came too late does not keep a connection that comes later still.
        connecting.then((unused) => unused.release(), () => undefined);
        throw error;
      });
      this.#onStatement?.(statement.text);
      const reading = ask<Row>(client, statement);
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
      // Whatever it failed of may be the connection's end.
      else await reading;
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
