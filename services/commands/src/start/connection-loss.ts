const CODES = ['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'];

/**
 * Whether an error only says that an idle database connection ended. Pools report that to nobody in particular and
 * open a new one when they need it, so it is no reason to stop; a server that does not come back is noticed elsewhere.
 */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && CODES.includes(code)) || /^Connection terminated( unexpectedly)?$/.test(message);
}
