import pg from 'pg';

import type { ConnectionSettings } from './connection-settings.js';

export interface ReadStatement {
  /** Under this name it is prepared once for each connection, and the same name always goes with the same text; without one it is planned each time. */
  name?: string | undefined;
  text: string;
  values: unknown[];
}

export interface ReaderOptions {
  /** Told of every statement as it was sent. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** Connections for the few statements that every visitor's question needs: prepared and planned once. */
export class Reader {
  readonly #pool: pg.Pool;
  readonly #onStatement: ReaderOptions['onStatement'];
  #closed: Promise<void> | undefined;

  constructor({ host, port, user, password, database }: ConnectionSettings, { onStatement }: ReaderOptions = {}) {
    this.#onStatement = onStatement;
    this.#pool = new pg.Pool({
      host, port, user, database,
      ...(password === undefined ? {} : { password }),
      min: 0,
      max: 5,
      options: '-c plan_cache_mode=force_generic_plan -c jit=off',
    });
    // A connection that breaks while idle is replaced by the next question.
    this.#pool.on('error', () => undefined);
  }

  async read<Row extends object>({ name, text, values }: ReadStatement): Promise<Row[]> {
    this.#onStatement?.(text);
    const result = await this.#pool.query<Row>({ ...(name === undefined ? {} : { name }), text, values });
    return result.rows;
  }

  /** Once closed it stays closed, however often it is asked. */
  close(): Promise<void> {
    return (this.#closed ??= this.#pool.end());
  }
}
