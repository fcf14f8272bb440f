import { loadActivity } from '../activity/activity.service.js';
import type { ActivitiesContext } from '../context.js';
import { secretDigest } from '../secret/secret.js';
import { OfferDesk } from './offer-desk.type.js';

/** The desk that a secret opens; null when it opens none. */
export async function offerDesk(secret: string, context: ActivitiesContext): Promise<OfferDesk | null> {
  const [desk] = await context.em.execute<{ activity_id: string }[]>('select activity_id from activities.offer_desk where secret_digest = ?', [secretDigest(secret)]);
  return desk ? deskOf(desk.activity_id, context) : null;
}

/** The desk of an offer as it is now; null when there is no such offer. */
export async function deskOf(id: string, context: ActivitiesContext): Promise<OfferDesk | null> {
  const activity = await loadActivity(id, context);
  if (activity === null) return null;
  const [{ doubted_on: doubtedOn = null } = {}] = await context.em.execute<{ doubted_on: string | null }[]>('select doubted_on::text from activities.activity where id = ?', [id]);
  return Object.assign(new OfferDesk(), { activity, doubted: activity.doubted, doubtedOn: activity.doubted ? doubtedOn : null });
}
