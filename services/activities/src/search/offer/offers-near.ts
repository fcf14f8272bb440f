import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { CursorCodec } from '@miteinander/kit/pagination/cursor.js';

import { loadActivity } from '../../activity/activity.service.js';
import type { ActivitiesContext } from '../../context.js';
import { noticeGap } from '../../gap/notice-gap.js';
import { datesOf } from '../../schedule/schedule.service.js';
import { toTextQuery } from '../../text/to-text-query.js';
import { checkFilter, knownIds } from '../filter/check-filter.js';
import type { OfferFilter } from '../filter/offer-filter.input.js';
import { ONLINE_METRES } from '../finding/candidate.js';
import { KEYS, type Hit, type HitKey } from '../finding/hit.js';
import { listOffers } from '../finding/list-offers.js';
import { OfferCounts } from '../finding/offer-counts.js';
import { searchWindow, type SearchWindow } from '../finding/search-window.js';
import type { OfferSearch } from '../finding/offer-search.js';
import { OfferMatch } from './offer-match.js';
import type { OfferSort } from './offer-sort.js';
import { OfferConnection, OfferEdge } from './offer.type.js';

export interface OffersNearQuestion {
  near: NearInput;
  filter: OfferFilter;
  sort: OfferSort;
  first: number;
  after: string | null;
}

/**
 * One page of offers around a point. A cursor holds when its list was begun, so that what is over in the meantime moves
 * nothing, and the place of its offer in the order: entries that come or go elsewhere neither repeat nor hide another.
 */
export async function offersNear(question: OffersNearQuestion, context: ActivitiesContext): Promise<OfferConnection> {
  const { near, sort, first, after } = question;
  checkFirst(first);
  checkFilter(question.filter);
  const cursors = new CursorCodec(['offersNear', near, question.filter, sort]);
  const [asOf, ...key] = after === null ? [] : cursors.decode(after, ['number', 'number', 'number', 'number', 'number', 'id']);
  const now = typeof asOf === 'number' ? new Date(asOf) : context.now();
  const filter = knownIds(question.filter);
  const text = filter.text == null ? null : await toTextQuery(context.lookups, filter.text);
  const search: OfferSearch = { near: await resolveNear(context.lookups, near), filter, words: text?.tsquery ?? null, now };
  const stretch = { count: first + 1, after: key.length > 0 ? (key as unknown as HitKey) : undefined };
  const { hits, total } = await listOffers[sort](search, stretch, context);
  if (text && hits.length === 0 && after === null) await noticeGap(context.lookups, search, text);
  const window = searchWindow(filter, now);
  const edges = await Promise.all(
    hits.slice(0, first).map((hit) => toEdge(hit, cursors.encode([now.getTime(), ...KEYS[sort](hit)]), search, window, context)),
  );
  return Object.assign(new OfferConnection(), {
    edges,
    pageInfo: { hasNextPage: hits.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    origin: search.near.origin,
    counts: new OfferCounts(search, context.reader, total),
  });
}

async function toEdge(hit: Hit, cursor: string, search: OfferSearch, window: SearchWindow, context: ActivitiesContext): Promise<OfferEdge> {
  const node = await loadActivity(hit.id, context);
  const distanceMetres = hit.metres === ONLINE_METRES ? null : Math.round(hit.metres);
  return Object.assign(new OfferEdge(), { cursor, node, distanceMetres, match: new OfferMatch(node, hit, distanceMetres, search, window, (id) => datesOf(id, context)) });
}
