import { setTimeout as sleep } from 'node:timers/promises';

import { Connection } from './connection.ts';

export interface OpenLoopOptions {
  readonly port: number;
  /** Requests a second, whether answers come or not. */
  readonly rate: number;
  /** How many requests come before those that count. */
  readonly warmUp: number;
  /** So many wait for an answer at most, 1000 when absent; those that are due wait for one to be free, which counts. */
  readonly mostConnections?: number;
}

export interface Endured {
  /** From the moment at which each request was due until its answer was there, in milliseconds, in the order of the questions. */
  readonly latencies: Float64Array;
  /** What went wrong, and how often. */
  readonly failures: Readonly<Record<string, number>>;
  /** The most connections that were open at the same time. */
  readonly connections: number;
}

/** After the last one was sent, in milliseconds. */
const LONGEST = 30_000;

/**
 * Sends each request when it is due, however slowly those before it are answered, as people do who do not know of each other. A server
 * that stops for a moment is late with everything that was due meanwhile, and all of it counts.
 */
export async function openLoop(requests: readonly string[], { port, rate, warmUp, mostConnections = 1000 }: OpenLoopOptions): Promise<Endured> {
  const latencies = new Float64Array(requests.length).fill(Number.NaN);
  const failures: Record<string, number> = {};
  const free: Connection[] = [];
  const all = new Set<Connection>();
  let [next, answered] = [0, 0];
  const begin = performance.now() + 50;
  const dueAt = (at: number): number => begin + (at * 1000) / rate;
  const fail = (at: number, why: string): void => {
    if (at >= warmUp) failures[why] = (failures[why] ?? 0) + 1;
  };
  const send = (at: number, connection: Connection): void =>
    connection.ask(requests[at] ?? '', (answer) => {
      latencies[at] = performance.now() - dueAt(at);
      answered += 1;
      if (answer instanceof Error) fail(at, answer.message);
      else if (answer.status !== 200 && answer.status !== 304) fail(at, `status ${answer.status}`);
      else if (!answer.kept) fail(at, 'not to be kept');
      if (connection.broken) all.delete(connection);
      else free.push(connection);
    });
  const open = (): Connection | undefined => {
    if (all.size >= mostConnections) return undefined;
    const connection = new Connection(port);
    all.add(connection);
    return connection;
  };
  let most = 0;
  while (next < requests.length) {
    const now = performance.now();
    while (next < requests.length && dueAt(next) <= now) {
      let connection = free.pop();
      while (connection?.isStale(now)) {
        connection.close();
        all.delete(connection);
        connection = free.pop();
      }
      connection ??= open();
      if (connection === undefined) break;
      send(next++, connection);
    }
    most = Math.max(most, all.size);
    await sleep(1);
  }
  const patience = performance.now() + LONGEST;
  while (answered < requests.length && performance.now() < patience) await sleep(5);
  if (answered < requests.length) failures['never answered'] = requests.length - answered;
  for (const connection of all) connection.close();
  return { latencies: latencies.subarray(warmUp), failures, connections: most };
}
