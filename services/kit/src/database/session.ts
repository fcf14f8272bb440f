import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { ConnectionSettings } from './connection-settings.js';

/** One connection for work in bulk: prepared statements, transactions, and COPY, which MikroORM has not. */
export class Session {
  readonly #client: pg.Client;
  readonly #names = new Map<string, string>();

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open({ host, port, user, password, database }: ConnectionSettings): Promise<Session> {
    const client = new pg.Client({ host, port, user, database, ...(password === undefined ? {} : { password }) });
    // A connection that breaks fails the statement it is at, or the next one.
    client.on('error', () => undefined);
    await client.connect();
    return new Session(client);
  }

  /** Each text is prepared once; there must be few of them. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const name = this.#names.get(text) ?? `statement_${this.#names.size}`;
    this.#names.set(text, name);
    return (await this.#client.query<Row>({ name, text, values })).rows;
  }

  /** Sends lines of COPY's text format into a table. */
  async copy(table: string, columns: readonly string[], lines: string): Promise<void> {
    if (lines === '') return;
    await pipeline(Readable.from([Buffer.from(lines)]), this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
  }

  /** What `work` does is done as a whole or not at all. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#client.query('begin');
    try {
      const result = await work();
      await this.#client.query('commit');
      return result;
    } catch (error) {
      await this.#client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
