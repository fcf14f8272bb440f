import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { forgetExpired } from '../sheet/forget-expired.js';
import { closeAll } from './close-all.js';
import { quarterOf } from './quarter.js';

const FIRST_MILLISECONDS = 10 * 60_000;
const INTERVAL_MILLISECONDS = 60 * 60_000;

export interface Tidying {
  stop(): Promise<void>;
}

/** Deletes what is over and closes quarters also when nobody prints, comes or reads. */
export async function tidy(em: EntityManager, now: Date, tossHeads: () => number): Promise<void> {
  const today = berlinDay(now);
  await forgetExpired(em, today);
  await closeAll(em, quarterOf(today), tossHeads);
}

/** Tidies every hour while the service runs. */
export function keepTidy(orm: MikroORM, now: () => Date, tossHeads: () => number): Tidying {
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running.then(() => tidy(orm.em.fork(), now(), tossHeads)).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', message: 'old sheets could not be deleted', reason: (error as Error).name }));
    });
  };
  const first = setTimeout(run, FIRST_MILLISECONDS);
  const timer = setInterval(run, INTERVAL_MILLISECONDS);
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
