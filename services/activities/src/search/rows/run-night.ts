import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { Session } from '@miteinander/kit/database/session.js';
import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { SCHOOL_HOLIDAYS_KNOWN_UNTIL } from '../../holiday/school-holidays.js';
import { LexiconWords } from '../../text/lexicon-words.js';
import { writeDerived } from './derive.js';
import { derivedDays } from './horizon.js';
import { lockDerivation } from './lock-derivation.js';
import { BATCH_SIZE, prepareBatch, stillHolds, type PreparedBatch } from './prepare-batch.js';

const RUNS_KEPT_DAYS = 30;

/**
 * Moves the horizon on to today, once a day for every offer. Each batch is a transaction that also notes how far it came:
 * after a crash the run goes on where it was, and of two running at once each does a part. While a batch is written, the
 * next one is worked out on a connection of its own.
 * @param signal stops it after the batch it is at; a later run goes on from there.
 * @returns how many offers this call went through; 0 when today's run was finished before.
 */
export async function runNight(connection: ConnectionSettings, now: Date, signal?: AbortSignal): Promise<number> {
  const [writing, reading] = [await Session.open(connection), await Session.open(connection)];
  const learnt = new LexiconWords();
  let done = 0;
  let ahead: Promise<PreparedBatch | undefined> | undefined;
  try {
    while (!signal?.aborted) {
      const batch = await writing.transaction(async () => {
        const run = await beginRun(writing, now);
        if (!run) return undefined;
        const prepared = await ahead;
        const current = prepared?.after === run.after && (await stillHolds(writing, prepared)) ? prepared : await prepareBatch(writing, run.after, now);
        // What was worked out ahead in vain is worked out again when its turn comes.
        ahead = isLast(current) ? undefined : prepareBatch(reading, current.ids.at(-1) ?? null, now).catch(() => undefined);
        await writeDerived(writing, current.derived, learnt);
        await noteRun(writing, now, current);
        return current;
      });
      if (!batch) break;
      done += batch.ids.length;
    }
    return done;
  } finally {
    await ahead;
    await Promise.all([writing.close(), reading.close()]);
  }
}

const isLast = ({ ids }: PreparedBatch): boolean => ids.length < BATCH_SIZE;

/** How far today's run has come; nothing when it is finished. */
async function beginRun(session: Session, now: Date): Promise<{ after: string | null } | undefined> {
  await lockDerivation(session);
  const today = berlinDay(now);
  await session.rows('insert into activities.nightly_run (day) values ($1) on conflict do nothing', [today]);
  const [run] = await session.rows<{ after: string | null; finished: boolean }>(
    'select after, finished_at is not null as finished from activities.nightly_run where day = $1',
    [today],
  );
  if (!run || run.finished) return undefined;
  if (run.after === null) warnOfUnknownHolidays(today);
  return run;
}

async function noteRun(session: Session, now: Date, batch: PreparedBatch): Promise<void> {
  const today = berlinDay(now);
  await session.rows(
    `update activities.nightly_run set after = coalesce($1::uuid, after), finished_at = case when $2 then now() end where day = $3`,
    [batch.ids.at(-1) ?? null, isLast(batch), today],
  );
  await session.rows('delete from activities.nightly_run where day < $1', [addDays(today, -RUNS_KEPT_DAYS)]);
}

/** Beyond the table of school holidays every day counts as a school day, so dates would be listed that fall out. */
function warnOfUnknownHolidays(today: string): void {
  if (derivedDays(today).to <= SCHOOL_HOLIDAYS_KNOWN_UNTIL) return;
  console.warn(JSON.stringify({ level: 'warning', message: `school holidays are known until ${SCHOOL_HOLIDAYS_KNOWN_UNTIL} only, dates are derived further` }));
}
