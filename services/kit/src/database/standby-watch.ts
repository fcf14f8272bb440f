import pg from 'pg';

import type { ConnectionSettings } from './connection-settings.js';

/** In seconds. */
const MOST_BEHIND = 2;
const INTERVAL_MILLISECONDS = 500;
const PATIENCE_MILLISECONDS = 1_000;

/** A standby that has done everything it was sent is not behind, however long ago that was; one that has work and has not done any yet is, nobody knows how far. */
const STATE = `select
    not pg_is_in_recovery() or exists (select from pg_stat_wal_receiver where pid is not null) as follows,
    case when not pg_is_in_recovery() or pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
      else coalesce(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()), 'infinity') end::float8 as behind`;

/** Looks twice a second whether a standby can be read from: whether it answers, hears from its primary and keeps up with it. */
export class StandbyWatch {
  #usable = false;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void>;
  #stopped = false;
  readonly #connection: ConnectionSettings;
  readonly #mostBehind: number;

  /** @param mostBehind in seconds */
  constructor(connection: ConnectionSettings, mostBehind = MOST_BEHIND) {
    this.#connection = connection;
    this.#mostBehind = mostBehind;
    this.#looking = this.#look();
  }

  get isUsable(): boolean {
    return this.#usable;
  }

  /** Somebody has found that it does not answer. */
  failed(): void {
    this.#usable = false;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#usable = false;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#leave();
  }

  async #look(): Promise<void> {
    try {
      const client = (this.#client ??= await this.#connect());
      const { rows } = await client.query<{ follows: boolean; behind: number }>(STATE);
      const [state] = rows;
      this.#usable = !this.#stopped && state !== undefined && state.follows && state.behind <= this.#mostBehind;
    } catch {
      this.#usable = false;
      await this.#leave();
    }
    if (!this.#stopped) this.#timer = setTimeout(() => (this.#looking = this.#look()), INTERVAL_MILLISECONDS).unref();
  }

  async #connect(): Promise<pg.Client> {
    const { host, port, user, password, database } = this.#connection;
    const client = new pg.Client({ host, port, user, database, ...(password === undefined ? {} : { password }), connectionTimeoutMillis: PATIENCE_MILLISECONDS, query_timeout: PATIENCE_MILLISECONDS });
    // A connection that breaks is noticed at the next look.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** One that hangs cannot be left in good order. */
  async #leave(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client === undefined) return;
    const patience = setTimeout(() => (client as pg.Client & { connection: { stream: { destroy(): void } } }).connection.stream.destroy(), PATIENCE_MILLISECONDS);
    await client.end().catch(() => undefined);
    clearTimeout(patience);
  }
}
