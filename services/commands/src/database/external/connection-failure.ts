import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import type { StartError } from '../../start/start-error.js';
import { databaseErrors } from '../database-errors.js';

/** What a refused connection means to the operator. */
export function connectionFailure(error: unknown, { host, port, user, database }: ConnectionSettings): StartError {
  const place = host.startsWith('/') ? `${host}, port ${port}` : `${host}:${port}`;
  const { code, message } = firstOf(error);
  if (code === '3D000') return databaseErrors.databaseMissing(database, user, place);
  if (code === '28P01' || code === '28000' || /password/i.test(message)) return databaseErrors.loginRefused(user, place);
  if (code === undefined || /^[0-9A-Z]{5}$/.test(code)) {
    if (/timeout/i.test(message)) return databaseErrors.unreachable(place, 'no answer within 10 seconds');
    return databaseErrors.connectionFailed(place, message);
  }
  return databaseErrors.unreachable(place, REASONS[code] ?? code);
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'unknown host name',
  EAI_AGAIN: 'the host name cannot be looked up at the moment',
  ENOENT: 'no such socket',
  EACCES: 'no permission for its socket',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
};

/** A host name with several addresses fails once per address. */
function firstOf(error: unknown): { code: string | undefined; message: string } {
  const first: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  const { code, message } = first as NodeJS.ErrnoException;
  return { code, message: message ?? String(first) };
}
