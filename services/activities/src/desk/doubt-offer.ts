import { appendChanges } from '@miteinander/kit/changes/append-changes.js';
import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import { practiceErrors } from '../practice/practice-errors.js';
import { practiceKnown } from '../practice/practice-known.js';
import { deskErrors } from './desk-errors.js';
import type { Doubt } from './doubt.type.js';

/** Marks an offer until somebody who knows confirms it. Which practice it was is not kept. @throws UNKNOWN_PRACTICE or UNKNOWN_OFFER */
export async function doubtOffer(offer: string, practice: string, { em, now }: ActivitiesContext): Promise<Doubt> {
  if (!(await practiceKnown(em, practice))) throw practiceErrors.unknown(practice);
  const id = publicIdOrNull(offer);
  const today = berlinDay(now());
  await em.transactional(async (inner) => {
    const [known] = id === null ? [] : await inner.execute<{ doubted_on: string | null }[]>('select doubted_on::text from activities.activity where id = ? for update', [id]);
    if (id === null || !known) throw deskErrors.unknownOffer();
    if (known.doubted_on === today) return;
    await inner.execute('update activities.activity set doubted_on = ? where id = ?', [today, id]);
    await appendChanges(inner, 'activities', [{ entity: 'Activity', id, kind: 'UPDATED' }]);
  });
  return { accepted: true };
}
