import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | undefined;

/**
 * Memory, processor, open files, garbage collection and delay of the event loop. There is one process, however many gateways are in it,
 * and what watches it can be started but not stopped: so it is, once, when the first one asks.
 */
export const processMetrics = (): Registry => {
  if (registry === undefined) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  }
  return registry;
};
