import type { ConnectionSettings } from '../database/connection-settings.js';
import { serveService } from './serve-service.js';
import { readServiceEnvironment } from './service-environment.js';
import type { Service } from './service.js';

/** Runs one service as a process of its own until SIGINT or SIGTERM. What is wrong with its environment is one line and exit code 1. */
export async function runService(open: (config: { connection: ConnectionSettings }) => Promise<Service>): Promise<void> {
  try {
    const { connection, ...served } = readServiceEnvironment(process.env);
    const service = await open({ connection });
    const { url, stop } = await serveService(service, served);
    console.log(`${service.name} ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
