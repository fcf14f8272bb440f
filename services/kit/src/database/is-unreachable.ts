/** Of the system, when there is no connection or there is none any more. */
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

/** Classes 08 and 57P of SQLSTATE: lost connections, servers that begin or end. 40001 is what a standby says when the journal has overtaken a statement. */
const SQL_STATES = /^(?:08|57P0[1-5]|40001)/;

/** Whether a statement failed of its server and not of itself, so that another server may answer it. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as { code?: unknown };
  if (typeof code === 'string' && (SYSTEM_CODES.has(code) || SQL_STATES.test(code))) return true;
  return /^Connection terminated|^Client has encountered a connection error/.test(error.message);
}
