import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

/** A PostgreSQL that answers, and the right to send it home again. */
export interface Database {
  /** The owner of the database: may create schemas, roles and extensions. */
  admin: ConnectionSettings;
  /** Where it is, fit for a terminal: never a password. */
  description: string;
  /** Resolves if an embedded server ended and could not be brought back; never for a server of the operator's own. */
  lost: Promise<Error>;
  /** Leaves the database; the last one out of an embedded server stops it. Safe to repeat. */
  stop(): Promise<void>;
}

export interface OpenDatabaseOptions {
  dataDirectory: string;
  /** A server of the operator's own; the embedded one without it. */
  databaseUrl?: string | undefined;
  /** `own`: only one at a time per data folder (what `start` is). `join`: beside whoever is there already. */
  mode?: 'own' | 'join';
  /** Told what happens, one short line each. */
  announce?: (message: string) => void;
  /** `false` trades safety on power failure for speed; for tests. */
  durable?: boolean;
}
