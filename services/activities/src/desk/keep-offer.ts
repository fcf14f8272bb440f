import { appendChanges } from '@miteinander/kit/changes/append-changes.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import { secretDigest } from '../secret/secret.js';
import { changedWord } from './changed-word.js';
import { checkKeeping } from './check-keeping.js';
import { deskErrors } from './desk-errors.js';
import { deskOf } from './offer-desk.js';
import type { OfferDesk } from './offer-desk.type.js';
import type { OfferKeeping } from './offer-keeping.input.js';
import type { OrganiserWord } from './organiser-word.js';

const WORD_OF = `select activity.id, word from activities.offer_desk join activities.activity on activity.id = activity_id
  where secret_digest = ? for update of activity`;

/** Takes the organiser's word; the search follows it as it follows an import. @throws UNKNOWN_SECRET, or what `checkKeeping` throws */
export async function keepOffer(secret: string, change: OfferKeeping, context: ActivitiesContext): Promise<OfferDesk> {
  const today = berlinDay(context.now());
  checkKeeping(change, today);
  const id = await context.em.transactional(async (em) => {
    const [offer] = await em.execute<{ id: string; word: OrganiserWord | null }[]>(WORD_OF, [secretDigest(secret)]);
    if (!offer) throw deskErrors.unknownSecret();
    await em.execute('update activities.activity set word = ?::jsonb, updated_at = now() where id = ?', [JSON.stringify(changedWord(offer.word ?? {}, change)), offer.id]);
    if (change.confirm === true) await em.execute('update activities.activity set word_on = ?, doubted_on = null where id = ?', [today, offer.id]);
    await appendChanges(em, 'activities', [{ entity: 'Activity', id: offer.id, kind: 'UPDATED' }]);
    return offer.id;
  });
  const desk = await deskOf(id, context);
  if (desk === null) throw deskErrors.unknownSecret();
  return desk;
}
