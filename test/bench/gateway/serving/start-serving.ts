import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Order, Reply, Weight } from './orders.ts';

/** A process of its own that serves one thing. */
export interface Serving {
  readonly url: string;
  readonly processId: number;
  /** @param collected after a garbage collection */
  weigh(collected?: boolean): Promise<Weight>;
  stop(): Promise<void>;
}

export interface ServingOptions {
  /** The one processor it may use; all of them when absent. */
  processor?: number | undefined;
  /** A library that is loaded before all others. */
  preload?: string | undefined;
}

/** As `pnpm start` runs Node. */
const OPTIONS = ['--max-semi-space-size=32', '--max-old-space-size=1024'];

export async function startServing(order: Order, { processor, preload }: ServingOptions = {}): Promise<Serving> {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...(preload === undefined ? {} : { LD_PRELOAD: preload }) };
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), { execArgv: [...OPTIONS, '--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (processor !== undefined) spawnSync('taskset', ['-a', '-p', '-c', String(processor), String(child.pid)]);

  const tell = <Answer extends Reply>(what: Order): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const failed = (): void => reject(new Error(`The process for "${order.kind}" ended.`));
      child.once('exit', failed);
      child.once('message', (reply: Answer | { error: string }) => {
        child.off('exit', failed);
        if ('error' in reply) reject(new Error(`${order.kind}: ${reply.error}`));
        else resolve(reply);
      });
      child.send(what);
    });

  const { url } = await tell<{ url: string }>(order);
  return {
    url,
    processId: child.pid ?? 0,
    weigh: (collected = false) => tell<Weight>({ kind: 'weigh', collected }),
    stop: async () => {
      if (child.connected) child.disconnect();
      else child.kill('SIGKILL');
      await ended;
    },
  };
}
