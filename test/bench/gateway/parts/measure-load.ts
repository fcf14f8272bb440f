import type { Dataset, Progress } from '../../dataset/dataset.ts';
import { withClient } from '../../dataset/with-client.ts';
import { backendCpu } from '../../measure/backend-cpu.ts';
import { startChild } from '../../serving/child.ts';
import type { Weight } from '../../serving/serve.ts';
import type { Load } from '../load/load-orders.ts';
import { startGenerator } from '../load/start-generator.ts';

export interface LoadOptions {
  readonly seconds: number;
  /** Requests a second, of which nine of ten ask what others have asked. */
  readonly mixedPerSecond: number;
  /** Requests a second, all of which are new. */
  readonly newPerSecond: number;
  /** How many towns are asked for again and again. */
  readonly towns: number;
  readonly seed: number;
}

export interface MeasuredLoad extends Load {
  readonly name: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Shares of one processor, warm-up included; PostgreSQL's is null where the system does not tell. */
  readonly gateway: number;
  readonly postgres: number | null;
  readonly generator: number;
}

/** Before anything counts, the engine compiles what is asked often; at the rate that is measured, it goes on for a while. */
const FIRST = { rate: 100, seconds: 20, cached: 0.5 };
const MOST_WARM_UP = 15;

/** The whole product on its database, asked from the same machine as widgets ask it, at a rate that does not wait for answers. */
export async function measureLoad(dataset: Dataset, { seconds, mixedPerSecond, newPerSecond, towns, seed }: LoadOptions, progress: Progress): Promise<MeasuredLoad[]> {
  const [child, generator] = [startChild(), startGenerator()];
  try {
    const { url } = await child.order<{ url: string }>({ kind: 'serve product', connections: dataset.connections, now: dataset.now.toISOString() });
    const asked = { port: Number(new URL(url).port), seed, day: dataset.germany.day, towns };
    const warmUpSeconds = Math.min(MOST_WARM_UP, seconds);
    return await withClient(dataset.admin, async (client) => {
      const measure = async (name: string, perSecond: number, cached: number): Promise<MeasuredLoad> => {
        const weigh = async (): Promise<[number, number | null]> => [(await child.order<Weight>({ kind: 'weigh' })).cpuMicroseconds, await backendCpu(client)];
        const [ours, theirs] = await weigh();
        const load = await generator.send({ ...asked, rate: perSecond, seconds, warmUpSeconds, cached });
        const [oursAfter, theirsAfter] = await weigh();
        const time = (seconds + warmUpSeconds) * 1e6;
        const postgres = theirs === null || theirsAfter === null ? null : (theirsAfter - theirs) / time;
        return { ...load, name, perSecond, seconds, gateway: (oursAfter - ours) / time, postgres, generator: load.cpuMicroseconds / time };
      };
      await progress.run('warming up', () => generator.send({ ...asked, rate: FIRST.rate, seconds: Math.min(FIRST.seconds, seconds), warmUpSeconds: 0, cached: FIRST.cached }));
      return [
        await progress.run(`${mixedPerSecond} a second, nine of ten asked before`, () => measure('nine of ten asked before', mixedPerSecond, 0.9)),
        await progress.run(`${newPerSecond} a second, every position another`, () => measure('every position another', newPerSecond, 0)),
      ];
    });
  } finally {
    await Promise.all([child.stop(), generator.stop()]);
  }
}
