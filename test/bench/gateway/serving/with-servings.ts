import type { WorldService } from '../world/definitions.ts';
import { startServing, type Serving, type ServingOptions } from './start-serving.ts';
import type { Order, ServiceUrls } from './orders.ts';

/** Starts processes and ends them all when the work is done, or cannot be. */
export async function withServings<Result>(work: (start: (order: Order, options?: ServingOptions) => Promise<Serving>) => Promise<Result>): Promise<Result> {
  const started: Serving[] = [];
  try {
    return await work(async (order, options) => {
      const serving = await startServing(order, options);
      started.push(serving);
      return serving;
    });
  } finally {
    await Promise.all(started.map((serving) => serving.stop()));
  }
}

const names: readonly WorldService[] = ['places', 'activities', 'partners'];

/** All three services, each in a process. */
export async function startServices(start: (order: Order) => Promise<Serving>, order: { kind: 'apollo service'; cached?: boolean } | { kind: 'bare service' }): Promise<{ servings: Serving[]; urls: ServiceUrls }> {
  const servings = await Promise.all(names.map((service) => start({ ...order, service })));
  return { servings, urls: Object.fromEntries(names.map((name, at) => [name, servings[at]?.url ?? ''])) as unknown as ServiceUrls };
}
