import { arch, cpus, release, totalmem, type as system } from 'node:os';

import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import { withClient } from '../dataset/with-client.ts';

/** What figures hold for that need no database: processor, system, version of Node. */
export function describeProcessors(): string {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${system()} ${release()} ${arch()}; Node ${process.versions.node}`;
}

/** The same, and the settings of the server that matter for them. */
export async function describeMachine(admin: ConnectionSettings): Promise<string> {
  const { rows: [server] } = await withClient(admin, (client) =>
    client.query<Record<string, string>>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as shared_buffers,
         current_setting('work_mem') as work_mem, current_setting('effective_cache_size') as cache`,
    ),
  );
  const settings = `shared_buffers ${server?.['shared_buffers']}, work_mem ${server?.['work_mem']}, effective_cache_size ${server?.['cache']}`;
  return `${describeProcessors()}; PostgreSQL ${server?.['version']} (${settings})`;
}
