import type { ConnectionSettings } from '../database/connection-settings.js';
import { sqlClient } from './sql-client.js';

/** Which of the statements the login may run; each is tried and taken back. Throws if one fails for want of anything but permission. */
export async function allowedStatements(connection: ConnectionSettings, statements: readonly string[]): Promise<string[]> {
  const client = await sqlClient(connection);
  const allowed: string[] = [];
  try {
    for (const statement of statements) {
      await client.query('begin');
      try {
        await client.query(statement);
        allowed.push(statement);
      } catch (error) {
        if (!isRefusal(error)) throw new Error(`"${statement}" fails for another reason than permission`, { cause: error });
      }
      await client.query('rollback');
    }
  } finally {
    await client.end();
  }
  return allowed;
}

/** 42501 insufficient_privilege, which is also what "must be owner" comes as. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}
