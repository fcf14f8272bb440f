import { whenInWords } from '../../base/words/when-in-words.js';
import type { BundleDate } from '../../prescription/matching/match.js';
import { datesOf } from '../../prescription/words/dates-of.js';
import type { OfferView } from './offer-view.js';

export const whenOf = (date: BundleDate, { language, moment }: Pick<OfferView, 'language' | 'moment'>): string => whenInWords(datesOf(date), language, moment);
