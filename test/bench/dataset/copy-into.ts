import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Sends ready lines of COPY's text format into a table. */
export async function copyInto(client: Client, table: string, columns: readonly string[], lines: string): Promise<void> {
  await pipeline(Readable.from([Buffer.from(lines)]), client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
}
