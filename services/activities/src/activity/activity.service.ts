import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import type { OwnerKey } from './activity.loaders.js';
import { toActivity } from './activity.mapper.js';
import type { Activity } from './activity.type.js';

/** The offer with this id, or null. */
export async function loadActivity(id: string, context: ActivitiesContext): Promise<Activity | null> {
  const known = publicIdOrNull(id);
  const stored = known === null ? null : await context.activities.load(known);
  return stored && toActivity(stored, berlinDay(context.now()));
}

/** Offers at a place or of an organiser, by title. */
export async function activitiesOf(owner: OwnerKey, id: string, first: number, context: ActivitiesContext): Promise<Activity[]> {
  checkFirst(first);
  const known = publicIdOrNull(id);
  const listed = known === null ? [] : await context.activitiesOf(owner, first).load(known);
  const today = berlinDay(context.now());
  return listed.map((stored) => toActivity(stored, today));
}
