import type { ConnectionSettings } from '../database/connection-settings.js';
import { serveService } from './serve-service.js';
import { readServiceEnvironment } from './service-environment.js';
import type { Service } from './service.js';

/** How a service reaches its database, and a standby of it if there is one. */
export interface ServiceDatabases {
  connection: ConnectionSettings;
  replica: ConnectionSettings | undefined;
}

/** Runs one service as a process of its own until SIGINT or SIGTERM. What is wrong with its environment is one line and exit code 1. */
export async function runService(open: (config: ServiceDatabases) => Promise<Service>): Promise<void> {
  try {
    const { connection, replica, ...served } = readServiceEnvironment(process.env);
    const service = await open({ connection, replica });
    const { url, stop } = await serveService(service, served);
    console.log(`${service.name} ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
