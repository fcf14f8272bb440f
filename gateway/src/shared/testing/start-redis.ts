import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { provideProgram } from './provide-program.js';

export interface RunningRedis {
  url: string;
  port: number;
  process: ChildProcess;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
};

/** A server of its own that keeps nothing on disk. */
export const startRedis = async (port?: number): Promise<RunningRedis> => {
  const taken = port ?? (await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-redis-'));
  const options = { port: String(taken), bind: '127.0.0.1', save: '', appendonly: 'no', dir: folder, maxmemory: '64mb', 'maxmemory-policy': 'allkeys-lru' };
  const child = spawn(provideProgram('redis-server'), Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`redis-server ended: ${said.slice(-500)}`)));
  });
  return {
    url: `redis://127.0.0.1:${taken}`,
    port: taken,
    process: child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
