import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import { databaseErrors } from '../database-errors.js';
import { maskSecrets } from '../mask-secrets.js';

export interface ParsedDatabaseUrl {
  settings: ConnectionSettings;
  /** As libpq understands it: `require`, `verify-full`, … */
  sslMode?: string;
}

/** Reads `postgres://user:password@host:port/database`; `?host=` may name the folder of a Unix socket. */
export function parseDatabaseUrl(text: string): ParsedDatabaseUrl {
  const masked = maskSecrets(text);
  const url = URL.canParse(text) && isDecodable(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol)) throw databaseErrors.urlNotReadable(masked);
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username);
  const hostname = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
  if (database === '') throw databaseErrors.urlIncomplete(masked, 'database');
  if (user === '') throw databaseErrors.urlIncomplete(masked, 'user');
  const sslMode = url.searchParams.get('sslmode');
  return {
    settings: {
      host: url.searchParams.get('host') ?? (hostname || 'localhost'),
      port: url.port === '' ? 5432 : Number(url.port),
      user,
      ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
      database,
    },
    ...(sslMode === null ? {} : { sslMode }),
  };
}

/** A `%` that begins no escape sequence, such as one in a password that was not encoded, cannot be read. */
const isDecodable = (text: string): boolean => !/%(?![0-9a-f]{2})/i.test(text);
