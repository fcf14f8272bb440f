import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Load, LoadOrder } from './load-orders.ts';

export interface Generator {
  /** One order at a time. @throws what went wrong there */
  send(order: LoadOrder): Promise<Load>;
  stop(): Promise<void>;
}

export function startGenerator(): Generator {
  const child = fork(fileURLToPath(new URL('generator.ts', import.meta.url)), { env: { ...process.env, NODE_OPTIONS: '' } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    send: (order) =>
      new Promise((resolve, reject) => {
        const failed = (): void => reject(new Error('The process that sends load ended.'));
        child.once('exit', failed);
        child.once('message', (reply: Load | { error: string }) => {
          child.off('exit', failed);
          if ('error' in reply) reject(new Error(reply.error));
          else resolve(reply);
        });
        child.send(order);
      }),
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
