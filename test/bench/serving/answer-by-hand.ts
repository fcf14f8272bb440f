import { createHash } from 'node:crypto';

import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import pg from 'pg';

/** The least that can answer: named statements on one connection, each giving its JSON as text. */
export async function answerByHand(connection: ConnectionSettings): Promise<(statements: readonly { text: string; values: unknown[] }[]) => Promise<string[]>> {
  const client = new pg.Client({ ...connection, options: '-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=Europe/Berlin' });
  await client.connect();
  const names = new Map<string, string>();
  return async (statements) => {
    const answers: string[] = [];
    for (const { text, values } of statements) {
      const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
      names.set(text, name);
      const { rows } = await client.query<{ json: string }>({ name, text, values });
      answers.push(rows[0]?.json ?? '');
    }
    return answers;
  };
}
