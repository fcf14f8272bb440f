import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import { countOne } from '../release/count-one.js';
import { quarterOf } from '../release/quarter.js';
import { sheetDigest } from '../sheet/sheet-digest.js';
import { sheetErrors } from '../sheet/sheet-errors.js';
import { toWordCode } from '../sheet/word-code.js';
import type { Arrival } from './arrival.type.js';
import { attemptsAt, returnAttempt, takeAttempt } from './attempts.js';

/** Counts that somebody came to an offer with a sheet: each sheet once, for its practice and for the offer. */
export async function recordArrival(offer: string, typed: string, { em, now, sheets }: ActivitiesContext): Promise<Arrival> {
  const wordCode = toWordCode(typed);
  if (wordCode === null) throw sheetErrors.wordCodeUnreadable();
  const id = publicIdOrNull(offer);
  // Nothing can be redeemed at what is no offer, so there is nothing to limit.
  if (id === null || (await em.execute('select 1 from activities.activity where id = ?', [id])).length === 0) return { counted: false };
  const instant = now();
  const today = berlinDay(instant);
  const attempts = attemptsAt(sheets.key, id, instant);
  return em.transactional(async (inner) => {
    await takeAttempt(inner, attempts);
    const [sheet] = await inner.execute<{ practice: string }[]>(
      'update activities.sheet set redeemed = true where digest = ? and not redeemed and expires_on >= ? returning practice',
      [sheetDigest(sheets.key, wordCode), today],
    );
    if (!sheet) return { counted: false };
    await returnAttempt(inner, attempts);
    const quarter = quarterOf(today);
    await countOne(inner, { kind: 'PRACTICE_ARRIVALS', subject: sheet.practice }, quarter, sheets.tossHeads);
    await countOne(inner, { kind: 'OFFER_ARRIVALS', subject: id }, quarter, sheets.tossHeads);
    return { counted: true };
  });
}
