import type { Question } from '../address/question.js';
import { toFilter } from '../address/to-filter.js';
import { toNear } from '../address/to-near.js';
import { isUnknownPlace } from '../data/is-unknown-place.js';
import type { OfferPage } from '../data/offer.js';
import { todayOf, type ViewContext } from '../view-context.js';
import { findWaysOn, type WayOn } from './find-ways-on.js';
import { suggestPlaces, type Suggestion } from './suggest-places.js';

/** What there is to show for a question. */
export type Finding =
  /** Nobody has said where. */
  | { readonly kind: 'invitation' }
  | { readonly kind: 'found'; readonly page: OfferPage; readonly whole: boolean }
  /** Null where nobody has looked further. */
  | { readonly kind: 'empty'; readonly place: string; readonly ways: readonly WayOn[] | null }
  | { readonly kind: 'unknown-place'; readonly suggestions: readonly Suggestion[] }
  /** The cursor belongs to another list. */
  | { readonly kind: 'page-gone' }
  | { readonly kind: 'failed' };

export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** Conditions that are no part of an address of ours. */
export type Settled = Readonly<Partial<Record<'partner' | 'municipality', string>>>;

/** Offers for a question, and where it leads if there are none. */
export async function findOffers(question: Question, { first, after }: Paging, context: ViewContext, settled: Settled = {}): Promise<Finding> {
  const near = toNear(question);
  if (near === null) return { kind: 'invitation' };
  const answer = await context.ask('OffersView', { near, filter: { ...toFilter(question, todayOf(context)), ...settled }, sort: question.sort, first, after });
  if (!answer.ok) {
    if (isUnknownPlace(answer.error)) return { kind: 'unknown-place', suggestions: await suggestPlaces(question.place, answer.error.suggestions ?? [], context) };
    return { kind: answer.error.code === 'FOREIGN_CURSOR' ? 'page-gone' : 'failed' };
  }
  const page = answer.data.offersNear;
  if (page.totalCount > 0) return { kind: 'found', page, whole: answer.whole };
  return { kind: 'empty', place: page.origin.label, ways: Object.keys(settled).length > 0 ? null : await findWaysOn(question, context) };
}
