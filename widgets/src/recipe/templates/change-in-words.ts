import type { Change } from '../offer-now.js';
import type { OfferView } from './offer-view.js';
import { whenOf } from './when-of.js';

/** What the paper cannot know, in a sentence. */
export function changeInWords(change: Change, view: OfferView): string {
  const { own, strings } = view.speech;
  switch (change.kind) {
    case 'cancelled':
      return own.cancelledDay(whenOf(change.date, view));
    case 'moved':
      return own.movedDay(whenOf(change.date, view));
    case 'dateFull':
      return own.fullDay(whenOf(change.date, view));
    case 'paused':
      return `${change.until === undefined ? strings.paused : strings.pausedUntil(whenOf({ start: change.until.slice(0, 10) }, view))}.`;
    case 'full':
      return `${strings.noPlace}.`;
    default:
      return own[change.kind];
  }
}
