import type { Pool, PoolClient } from 'pg';

/**
 * Takes back connections that end while somebody has them, so that others come in their place. A transaction whose connection has ended
 * can be neither committed nor rolled back, and MikroORM gives a connection back after one of the two alone: a few transactions at
 * the moment of a crash, and a pool would lend nothing any more.
 */
export function takeBackEnded(pool: Pool): void {
  const lent = new Set<PoolClient>();
  pool.on('acquire', (client) => void lent.add(client));
  pool.on('release', (_error, client) => void lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!lent.has(client)) return;
      client.release(true);
      // Whoever has it may give it back as well.
      client.release = () => undefined;
    });
  });
}
