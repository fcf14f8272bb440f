import { createHmac } from 'node:crypto';

import { berlinDay, toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { arrivalErrors } from './arrival-errors.js';

/** Within one hour and at one offer: enough for a room full of people who mistype, and nothing against 2^40 codes. */
export const MOST_FAILED = 20;

/** The attempts at one offer in the hour of `now`. */
export interface Attempts {
  digest: string;
  day: string;
}

export function attemptsAt(key: string, offer: string, now: Date): Attempts {
  const hour = toOffsetDateTime(now).slice(0, 13);
  return { digest: createHmac('sha256', key).update(`attempts\n${offer}\n${hour}`).digest('base64url'), day: berlinDay(now) };
}

/**
 * Takes one attempt before it is known how it ends: nobody else at this offer gets further until this transaction ends, so
 * not even many at once are more than the limit.
 * @throws TOO_MANY_ATTEMPTS
 */
export async function takeAttempt(em: EntityManager, { digest, day }: Attempts): Promise<void> {
  const taken = await em.execute(
    `insert into activities.arrival_attempt (digest, failed, day) values (?, 1, ?)
     on conflict (digest) do update set failed = arrival_attempt.failed + 1 where arrival_attempt.failed < ${MOST_FAILED} returning 1`,
    [digest, day],
  );
  if (taken.length === 0) throw arrivalErrors.tooManyAttempts();
}

/** An attempt that did not fail is none; nothing of it stays. */
export async function returnAttempt(em: EntityManager, { digest }: Attempts): Promise<void> {
  await em.execute('delete from activities.arrival_attempt where digest = ? and failed <= 1', [digest]);
  await em.execute('update activities.arrival_attempt set failed = failed - 1 where digest = ?', [digest]);
}
