import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';
import { observingErrors } from './observing-errors.js';

/** Where numbers are handed out. */
export interface MetricsAddress {
  /** 0 takes any free port. */
  readonly port: number;
  /** `127.0.0.1` for this machine alone. */
  readonly host: string;
}

export interface ServedMetrics {
  /** Such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * `/metrics` on a port of its own. A proxy in front of the public port cannot be told from a person at this machine, so that whatever
 * was reachable there would sooner or later be reachable for everybody.
 */
export const serveMetrics = async (metrics: Pick<Metrics, 'text' | 'contentType'>, { port, host }: MetricsAddress): Promise<ServedMetrics> => {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw observingErrors.metricsPort(port, host, error);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
