import type { Near } from '../address/to-near.js';
import type { CalendarOffer, Locality, OfferPage, VisitedOffer } from './offer.js';
import type { OfferSort } from './vocabulary.js';

type Filter = Readonly<Record<string, unknown>>;

/** The documents of schema/documents/views by the names of their operations: what they take and what they give. */
export interface Views {
  OffersView: { variables: { near: Near; filter: Filter; sort: OfferSort; first: number; after: string | null }; data: { offersNear: OfferPage } };
  OfferView: { variables: { id: string }; data: { activity: VisitedOffer | null } };
  OfferCalendarView: { variables: { id: string }; data: { activity: CalendarOffer | null } };
  OffersCalendarView: {
    variables: { near: Near; filter: Filter; from: string | null; to: string | null };
    data: { offersNear: { origin: { label: string }; edges: readonly { node: CalendarOffer }[] } };
  };
  CountView: { variables: { near: Near; filter: Filter }; data: { offersNear: { totalCount: number } } };
  LocalitiesView: { variables: { text: string }; data: { locate: readonly Locality[] } };
  VocabularyView: {
    variables: Record<string, never>;
    data: { categories: readonly { slug: string }[]; needs: readonly { slug: string }[]; languages: readonly { code: string }[] };
  };
}

export type ViewName = keyof Views;

export const viewNames: readonly ViewName[] = ['OffersView', 'OfferView', 'OfferCalendarView', 'OffersCalendarView', 'CountView', 'LocalitiesView', 'VocabularyView'];
