import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Outcome {
  /** Milliseconds since the load began. */
  at: number;
  milliseconds: number;
  /** 0 when there was no answer at all. */
  status: number;
  body: string;
}

export interface Load {
  /** Stops asking, waits for what is under way. */
  stop(): Promise<Outcome[]>;
  /** Milliseconds since it began. */
  now(): number;
}

/** Asks so many times a second, however long answers take: who waits for the last before asking again would not notice an outage. */
export function startOpenLoop(perSecond: number, nextUrl: () => string): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const begin = performance.now();
  const outcomes: Outcome[] = [];
  const underWay = new Set<Promise<void>>();
  let asked = 0;

  const ask = async (): Promise<void> => {
    const started = performance.now();
    const { promise, resolve } = Promise.withResolvers<{ status: number; body: string }>();
    const failed = (error: Error): void => resolve({ status: 0, body: error.message });
    get(nextUrl(), { agent, timeout: 20_000 }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), failed);
    })
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error('no answer within 20 seconds'));
      })
      .on('error', failed);
    const { status, body } = await promise;
    outcomes.push({ at: started - begin, milliseconds: performance.now() - started, status, body });
  };

  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - begin) * perSecond) / 1000);
    for (; asked < due; asked += 1) {
      const one = ask().finally(() => underWay.delete(one));
      underWay.add(one);
    }
  }, 5);

  return {
    now: () => performance.now() - begin,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
      agent.destroy();
      return outcomes;
    },
  };
}
