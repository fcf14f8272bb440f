import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { SCHOOL_HOLIDAYS_KNOWN_UNTIL } from '../../holiday/school-holidays.js';
import { BATCH_SIZE, writeDerived } from './derive.js';
import { derivedDays } from './horizon.js';
import { lockDerivation } from './lock-derivation.js';
import { prepareBatch, stillHolds, type PreparedBatch } from './prepare-batch.js';

const RUNS_KEPT_DAYS = 30;

/**
 * Moves the horizon on to today, once a day for every offer. Each batch is a transaction that also notes how far it came:
 * after a crash the run goes on where it was, and of two running at once each does a part. While a batch is written, the
 * next one is worked out.
 * @param signal stops it after the batch it is at; a later run goes on from there.
 * @returns how many offers this call went through; 0 when today's run was finished before.
 */
export async function runNight(orm: MikroORM, now: Date, signal?: AbortSignal): Promise<number> {
  let done = 0;
  let ahead: Promise<PreparedBatch | undefined> | undefined;
  while (!signal?.aborted) {
    const batch = await orm.em.fork().transactional(async (em) => {
      const run = await beginRun(em, now);
      if (!run) return undefined;
      const prepared = await ahead;
      const current = prepared?.after === run.after && (await stillHolds(em, prepared)) ? prepared : await prepareBatch(em, run.after, now);
      // What was worked out ahead in vain is worked out again when its turn comes.
      ahead = isLast(current) ? undefined : prepareBatch(orm.em.fork(), current.ids.at(-1) ?? null, now).catch(() => undefined);
      await writeDerived(em, current.derived);
      await noteRun(em, now, current);
      return current;
    });
    if (!batch) break;
    done += batch.ids.length;
  }
  await ahead;
  return done;
}

const isLast = ({ ids }: PreparedBatch): boolean => ids.length < BATCH_SIZE;

/** How far today's run has come; nothing when it is finished. */
async function beginRun(em: EntityManager, now: Date): Promise<{ after: string | null } | undefined> {
  await lockDerivation(em);
  const today = berlinDay(now);
  await em.execute('insert into activities.nightly_run (day) values (?) on conflict do nothing', [today]);
  const [run] = await em.execute<{ after: string | null; finished: boolean }[]>(
    'select after, finished_at is not null as finished from activities.nightly_run where day = ?',
    [today],
  );
  if (!run || run.finished) return undefined;
  if (run.after === null) warnOfUnknownHolidays(today);
  return run;
}

async function noteRun(em: EntityManager, now: Date, batch: PreparedBatch): Promise<void> {
  const today = berlinDay(now);
  await em.execute(
    `update activities.nightly_run set after = coalesce(?::uuid, after), finished_at = case when ? then now() end where day = ?`,
    [batch.ids.at(-1) ?? null, isLast(batch), today],
  );
  await em.execute('delete from activities.nightly_run where day < ?', [addDays(today, -RUNS_KEPT_DAYS)]);
}

/** Beyond the table of school holidays every day counts as a school day, so dates would be listed that fall out. */
function warnOfUnknownHolidays(today: string): void {
  if (derivedDays(today).to <= SCHOOL_HOLIDAYS_KNOWN_UNTIL) return;
  console.warn(JSON.stringify({ level: 'warning', message: `school holidays are known until ${SCHOOL_HOLIDAYS_KNOWN_UNTIL} only, dates are derived further` }));
}
