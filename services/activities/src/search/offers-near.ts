import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { CursorCodec } from '@miteinander/kit/pagination/cursor.js';
import { pageOf } from '@miteinander/kit/pagination/page-of.js';

import { loadActivity } from '../activity/activity.service.js';
import type { ActivitiesContext } from '../context.js';
import { Occurrence as OccurrenceEntity } from '../occurrence/occurrence.entity.js';
import { toOccurrence } from '../occurrence/occurrence.mapper.js';
import { checkWindow } from './check-window.js';
import { findOffers, type AfterOffer, type OfferHit } from './find-offers.js';
import type { OfferFilter } from './offer-filter.input.js';
import type { OfferSort } from './offer-sort.js';
import { OfferConnection, OfferEdge } from './offer.type.js';

export interface OffersNearQuestion {
  near: NearInput;
  filter: OfferFilter;
  sort: OfferSort;
  first: number;
  after: string | null;
}

/** One page of offers around a point. */
export async function offersNear(question: OffersNearQuestion, context: ActivitiesContext): Promise<OfferConnection> {
  const { near, filter, sort, first, after } = question;
  checkFirst(first);
  checkWindow(filter);
  const cursors = new CursorCodec(['offersNear', near, filter, sort]);
  const last = after === null ? undefined : (cursors.decode(after, ['number', 'number', 'id']) as AfterOffer);
  const resolved = await resolveNear(context.em, near);
  const { hits, total } = await findOffers(context.em, resolved, filter, sort, context.now(), { first, after: last });
  const shown = hits.slice(0, first);
  const occurrences = await loadOccurrences(shown, context);
  const edges = await Promise.all(
    shown.map(async (hit) => {
      const occurrence = occurrences.get(hit.occurrence_id ?? '');
      return Object.assign(new OfferEdge(), {
        cursor: cursors.encode(cursorKey(hit, sort)),
        node: await loadActivity(hit.activity_id, context),
        distanceMetres: Math.round(hit.metres),
        nextOccurrence: occurrence ? toOccurrence(occurrence) : null,
      });
    }),
  );
  return Object.assign(new OfferConnection(), pageOf(edges, hits.length > first, total), { origin: resolved.origin });
}

function cursorKey({ metres, start, activity_id }: OfferHit, sort: OfferSort): AfterOffer {
  return sort === 'NEAREST' ? [metres, start, activity_id] : [start, metres, activity_id];
}

async function loadOccurrences(hits: OfferHit[], { em }: ActivitiesContext): Promise<Map<string, OccurrenceEntity>> {
  const ids = hits.map((hit) => hit.occurrence_id).filter((id) => id !== null);
  const found = await em.find(OccurrenceEntity, { id: { $in: ids } });
  return new Map(found.map((occurrence) => [occurrence.id, occurrence]));
}
