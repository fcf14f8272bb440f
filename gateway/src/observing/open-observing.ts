import type { FastifyInstance } from 'fastify';
import { createMetrics, type Watch } from './metrics.js';
import { silentObserver, type Observer } from './observer.js';
import { serveMetrics, type MetricsAddress, type ServedMetrics } from './serve-metrics.js';
import type { Tracing } from './tracing.js';
import type { TracingConfig } from './tracing-config.js';

/** Who is told of what happens. */
export interface Observing {
  readonly observer: Observer;
  /** Does nothing if nobody wants numbers. */
  readonly watch: Watch;
  /** Begins to keep traces and to hand out numbers, if somebody wants them. */
  trace(http: FastifyInstance): Promise<{ observer: Observer; tracing: Tracing | undefined }>;
  stop(): Promise<void>;
}

export interface ObservingOptions {
  readonly metrics?: MetricsAddress | undefined;
  readonly tracing?: TracingConfig | undefined;
}

/** Nothing of what nobody asked for is loaded. */
export const openObserving = ({ metrics: address, tracing: config }: ObservingOptions): Observing => {
  const metrics = address && createMetrics();
  const observer = metrics?.observer ?? silentObserver;
  let served: ServedMetrics | undefined;
  let tracing: Tracing | undefined;

  return {
    observer,
    watch: (name, help, label, read) => metrics?.watch(name, help, label, read),
    trace: async (http) => {
      if (metrics !== undefined && address !== undefined) served = await serveMetrics(metrics, address);
      if (config === undefined) return { observer, tracing };
      const { openTracing } = await import('./open-tracing.js');
      tracing = await openTracing(config, http.log);
      tracing.traceRequests(http);
      return { observer: tracing.traceCalls(observer), tracing };
    },
    stop: async () => {
      await served?.stop();
      await tracing?.stop();
    },
  };
};
