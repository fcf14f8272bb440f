import type { PreparedSession, Statement } from './prepared-session.ts';

/** Milliseconds the server takes to execute these, one after the other; without planning, since all are prepared. */
export async function serverTime(session: PreparedSession, statements: readonly Statement[]): Promise<number> {
  let sum = 0;
  for (const statement of statements) sum += await session.time(statement);
  return sum;
}
