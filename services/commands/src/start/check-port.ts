import { once } from 'node:events';
import { createServer } from 'node:net';

import { startErrors } from './start-errors.js';

/** Refuses a port that cannot be opened before minutes are spent on everything else. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port);
    await once(probe, 'listening');
  } catch (error) {
    throw portError(error, port);
  } finally {
    probe.close();
  }
}

/** The sentence for a port that could not be opened; other errors pass unchanged. */
export function portError(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return startErrors.portTaken(port);
  if (code === 'EACCES') return startErrors.portRefused(port);
  return error;
}
