import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Order, Reply } from './serve.ts';

/** A process of its own that serves; see `serve.ts`. */
export interface Child {
  /** One order at a time. @throws what went wrong there. */
  order<Answer extends Reply>(order: Order): Promise<Answer>;
  stop(): Promise<void>;
}

export function startChild(): Child {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), { execArgv: startOptions(), env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' } });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    order: <Answer extends Reply>(order: Order) =>
      new Promise<Answer>((resolve, reject) => {
        const failed = (): void => reject(new Error('The serving process ended.'));
        child.once('exit', failed);
        child.once('message', (reply: Answer | { error: string }) => {
          child.off('exit', failed);
          if ('error' in reply) reject(new Error(reply.error));
          else resolve(reply);
        });
        child.send(order);
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}

/** The options of Node that `pnpm start` has. */
function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
