import type { OfferKeeping } from './offer-keeping.input.js';
import type { OrganiserWord } from './organiser-word.js';

/** The organiser's word after a change; what the change does not name stays. */
export function changedWord(word: OrganiserWord, { paused, pausedUntil, pauseNote, free, freeUnknown, callFirst }: OfferKeeping): OrganiserWord {
  const note = pauseNote?.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return {
    ...word,
    ...(paused === true && { pause: { ...(pausedUntil != null && { until: pausedUntil }), ...(note && { note }) } }),
    ...(paused === false && { pause: null }),
    ...(free != null && { free }),
    ...(freeUnknown === true && { free: null }),
    ...(callFirst != null && { callFirst }),
  };
}
