// A process that serves one database: the product behind its gateway, or one statement by hand. Its parent asks and weighs it.
import 'reflect-metadata';

import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import { answerByHand } from './answer-by-hand.ts';
import { serveProduct } from './serve-product.ts';

/** What a parent can send. */
export type Order =
  | { kind: 'serve product'; connections: ServiceConnections; now: string }
  | { kind: 'open by hand'; connection: ConnectionSettings }
  | { kind: 'answer by hand'; statements: { text: string; values: unknown[] }[] }
  | { kind: 'weigh' };

/** What comes back to each, in the same order. */
export type Reply = { url: string } | { answers: string[] } | Weight | { ready: true };

export interface Weight {
  /** CPU of this process since it began, user and system. */
  cpuMicroseconds: number;
  residentBytes: number;
}

let byHand: Awaited<ReturnType<typeof answerByHand>> | undefined;

async function obey(order: Order): Promise<Reply> {
  if (order.kind === 'serve product') return { url: await serveProduct(order.connections, new Date(order.now)) };
  if (order.kind === 'weigh') return weigh();
  if (order.kind === 'open by hand') {
    byHand = await answerByHand(order.connection);
    return { ready: true };
  }
  if (!byHand) throw new Error('Nothing is open.');
  return { answers: await byHand(order.statements) };
}

function weigh(): Weight {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() };
}

process.on('message', (order: Order) => {
  obey(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
// The parent is gone.
process.on('disconnect', () => process.exit(0));
