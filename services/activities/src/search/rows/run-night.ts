import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { SCHOOL_HOLIDAYS_KNOWN_UNTIL } from '../../holiday/school-holidays.js';
import { BATCH_SIZE, derive } from './derive.js';
import { derivedDays } from './horizon.js';
import { lockDerivation } from './lock-derivation.js';

const RUNS_KEPT_DAYS = 30;

/**
 * Moves the horizon on to today, once a day for every offer. Each batch is a transaction that also notes how far it came:
 * after a crash the run goes on where it was, and of two running at once each does a part.
 * @param signal stops it after the batch it is at; a later run goes on from there.
 * @returns how many offers this call went through; 0 when today's run was finished before.
 */
export async function runNight(orm: MikroORM, now: Date, signal?: AbortSignal): Promise<number> {
  let done = 0;
  for (;;) {
    if (signal?.aborted) return done;
    const count = await orm.em.fork().transactional((em) => runBatch(em, now));
    if (count === undefined) return done;
    done += count;
  }
}

async function runBatch(em: EntityManager, now: Date): Promise<number | undefined> {
  await lockDerivation(em);
  const today = berlinDay(now);
  await em.execute('insert into activities.nightly_run (day) values (?) on conflict do nothing', [today]);
  const [run] = await em.execute<{ after: string | null; finished: boolean }[]>(
    'select after, finished_at is not null as finished from activities.nightly_run where day = ?',
    [today],
  );
  if (!run || run.finished) return undefined;
  if (run.after === null) warnOfUnknownHolidays(today);
  const rows = await em.execute<{ id: string }[]>(
    `select id from activities.activity where ?::uuid is null or id > ?::uuid order by id limit ?`,
    [run.after, run.after, BATCH_SIZE],
  );
  const ids = rows.map(({ id }) => id);
  await derive(em, ids, now);
  await em.execute(
    `update activities.nightly_run set after = coalesce(?::uuid, after), finished_at = case when ? then now() end where day = ?`,
    [ids.at(-1) ?? null, ids.length < BATCH_SIZE, today],
  );
  await em.execute('delete from activities.nightly_run where day < ?', [addDays(today, -RUNS_KEPT_DAYS)]);
  return ids.length;
}

/** Beyond the table of school holidays every day counts as a school day, so dates would be listed that fall out. */
function warnOfUnknownHolidays(today: string): void {
  if (derivedDays(today).to <= SCHOOL_HOLIDAYS_KNOWN_UNTIL) return;
  console.warn(JSON.stringify({ level: 'warning', message: `school holidays are known until ${SCHOOL_HOLIDAYS_KNOWN_UNTIL} only, dates are derived further` }));
}
