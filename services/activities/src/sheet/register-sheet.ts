import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { ActivitiesContext } from '../context.js';
import { toPracticeCode } from '../practice/practice-code.js';
import { practiceErrors } from '../practice/practice-errors.js';
import { countOne } from '../release/count-one.js';
import { quarterOf } from '../release/quarter.js';
import { forgetExpired } from './forget-expired.js';
import type { Registered } from './registered.type.js';
import { sheetDigest } from './sheet-digest.js';
import { sheetErrors } from './sheet-errors.js';
import { toWordCode } from './word-code.js';

/** Somebody who was handed a sheet in spring may come in autumn. */
export const DAYS_VALID = 180;

/** More than a practice can print; keeps a made-up flood of sheets small. */
export const MOST_ON_ONE_DAY = 300;

/** Makes a word code redeemable, once, and counts the sheet. The same code again changes nothing. */
export function registerSheet(practice: string, typed: string, { em, now, sheets }: ActivitiesContext): Promise<Registered> {
  const wordCode = toWordCode(typed);
  if (wordCode === null) throw sheetErrors.wordCodeUnreadable();
  const today = berlinDay(now());
  const expiresOn = addDays(today, DAYS_VALID);
  return em.transactional(async (inner) => {
    const code = await lockPractice(inner, practice);
    await forgetExpired(inner, today);
    const [{ printed } = { printed: 0 }] = await inner.execute<{ printed: number }[]>(
      'select count(*)::int as printed from activities.sheet where expires_on = ? and practice = ?',
      [expiresOn, code],
    );
    // Whatever the code: a different answer for a known one would let codes be tried here.
    if (printed >= MOST_ON_ONE_DAY) return { accepted: false };
    const added = await inner.execute(
      'insert into activities.sheet (digest, practice, expires_on, redeemed) values (?, ?, ?, false) on conflict do nothing returning 1',
      [sheetDigest(sheets.key, wordCode), code, expiresOn],
    );
    if (added.length > 0) await countOne(inner, { kind: 'PRACTICE_SHEETS', subject: code }, quarterOf(today), sheets.tossHeads);
    return { accepted: true };
  });
}

/** Its sheets are registered one after the other, so that the limit holds. */
async function lockPractice(em: EntityManager, given: string): Promise<string> {
  const code = toPracticeCode(given);
  const found = code === null ? [] : await em.execute('select 1 from activities.practice where code = ? for no key update', [code]);
  if (code === null || found.length === 0) throw practiceErrors.unknown(given);
  return code;
}
