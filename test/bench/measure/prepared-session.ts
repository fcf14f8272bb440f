import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

export type PlanMode = 'force_generic_plan' | 'force_custom_plan';

/** One connection on which every statement is prepared, to be timed there and here. */
export class PreparedSession {
  readonly #client: pg.Client;
  readonly #names = new Map<string, string>();
  readonly #prepared = new Set<string>();

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(connection: ConnectionSettings, mode: PlanMode): Promise<PreparedSession> {
    const client = new pg.Client({ ...connection, options: `-c plan_cache_mode=${mode} -c jit=off` });
    await client.connect();
    return new PreparedSession(client);
  }

  /** Milliseconds the server took to execute it, without planning; nothing is sent but this figure. */
  async time(statement: Statement): Promise<number> {
    const text = `explain (analyze, timing off, buffers off, costs off, format json) ${await this.#execution(statement)}`;
    const { rows } = await this.#client.query<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(text);
    const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!plan) throw new Error('EXPLAIN said nothing.');
    return plan['Execution Time'];
  }

  /** The plan in words, with what happened in each step. */
  async explain(statement: Statement): Promise<string> {
    const text = `explain (analyze, timing off, buffers off, costs off, summary off) ${await this.#execution(statement)}`;
    const { rows } = await this.#client.query<{ 'QUERY PLAN': string }>(text);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  /** The rows themselves. */
  async read<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    return (await this.#client.query<Row>({ name: `read ${this.#nameOf(text)}`, text, values })).rows;
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #execution({ text, values }: Statement): Promise<string> {
    const name = this.#nameOf(text);
    if (!this.#prepared.has(name)) await this.#client.query(`prepare ${name} as ${text}`);
    this.#prepared.add(name);
    return `execute ${name}${values.length === 0 ? '' : `(${values.map((value) => this.#literal(value)).join(', ')})`}`;
  }

  #nameOf(text: string): string {
    const name = this.#names.get(text) ?? `statement_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  #literal(value: unknown): string {
    if (value === null || value === undefined) return 'null';
    if (value instanceof Date) return this.#client.escapeLiteral(value.toISOString());
    return this.#client.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value));
  }
}
