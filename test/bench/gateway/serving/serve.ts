// A process that serves one thing, as its parent orders.
import 'reflect-metadata';

import type { Order, Reply } from './orders.ts';

/** Only what is served is loaded. */
async function serve(order: Exclude<Order, { kind: 'weigh' }>): Promise<string> {
  switch (order.kind) {
    case 'ours in one process':
    case 'ours apart':
      return (await import('./serve-ours.ts')).serveOurs(order);
    case 'apollo gateway':
      return (await import('./serve-apollo-gateway.ts')).serveApolloGateway(order.urls);
    case 'hive gateway':
      return (await import('./serve-hive-gateway.ts')).serveHiveGateway(order.urls);
    case 'apollo service':
      return (await import('./serve-apollo-service.ts')).serveApolloService(order.service, order.cached ?? false);
    case 'bare service':
      return (await import('./serve-bare-service.ts')).serveBareService(order.service);
    case 'apollo cache':
      return (await import('./serve-apollo-cache.ts')).serveApolloCache(order.urls);
    case 'bare bytes':
      return (await import('./serve-bare-bytes.ts')).serveBareBytes(order);
  }
}

async function obey(order: Order): Promise<Reply> {
  if (order.kind !== 'weigh') return { url: await serve(order) };
  if (order.collected) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { cpuMicroseconds: user + system, residentBytes: rss, heapBytes: heapUsed, bufferBytes: arrayBuffers };
}

process.on('message', (order: Order) => {
  obey(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// The parent is gone.
process.on('disconnect', () => process.exit(0));
