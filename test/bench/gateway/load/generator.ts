// A process that sends load, as its parent orders, so that what sending costs is not taken for what answers cost.
import { Random } from '@miteinander/activities/testing/random.js';

import { quantile } from '../../measure/statistics.ts';
import { askPatiently } from './ask-patiently.ts';
import type { Load, LoadOrder } from './load-orders.ts';
import { LoadQuestions } from './load-questions.ts';
import { openLoop } from './open-loop.ts';
import { planLoad } from './plan-load.ts';
import { requestText } from './request-text.ts';

/** The same for all orders, so that nothing is new twice. */
let questions: LoadQuestions | undefined;
let popular: readonly string[] = [];

async function send({ port, seed, day, rate, seconds, warmUpSeconds, cached, towns }: LoadOrder): Promise<Load> {
  const asking = (questions ??= new LoadQuestions(seed, day));
  if (cached > 0 && popular.length === 0) {
    popular = asking.popular(towns);
    await askPatiently(port, popular.map((address) => requestText(address)));
  }
  const warmUp = rate * warmUpSeconds;
  const addresses = planLoad({ requests: warmUp + rate * seconds, cached, popular, rare: () => asking.rare() }, new Random(seed + 1));
  const requests = addresses.map((address) => requestText(address));
  const before = process.cpuUsage();
  const { latencies, failures, connections } = await openLoop(requests, { port, rate, warmUp });
  const { user, system } = process.cpuUsage(before);
  const times = [...latencies].filter((time) => !Number.isNaN(time));
  const [median = 0, p99 = 0, p999 = 0, longest = 0] = times.length === 0 ? [] : [0.5, 0.99, 0.999, 1].map((share) => quantile(times, share));
  return { requests: latencies.length, failures, median, p99, p999, longest, connections, cpuMicroseconds: user + system };
}

process.on('message', (order: LoadOrder) => {
  send(order).then(
    (load) => process.send?.(load),
    (error: unknown) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// The parent is gone.
process.on('disconnect', () => process.exit(0));
