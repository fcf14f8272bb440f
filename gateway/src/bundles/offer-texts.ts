import { webAddress } from '../views/markup/addresses.js';
import type { AskedOffer } from './asked-offer.js';
import { startOf } from './bundle-dates.js';
import type { DistrictTexts } from './district-bundle.js';
import { known, someOf, unlessEmpty } from './known.js';

export type OfferTexts = DistrictTexts['offers'][string];

/** The longer texts of an offer; undefined if there are none. */
export const offerTexts = (offer: AskedOffer): OfferTexts | undefined => {
  const { plainLanguageReview: review, contact, organiser, firstVisit } = offer;
  return unlessEmpty<OfferTexts>(
    known({
      summary: offer.summary,
      description: offer.description,
      plain: offer.plainLanguage,
      plainReview: offer.plainLanguage && review ? { by: review.by, on: review.on } : undefined,
      contactName: contact?.name,
      email: contact?.email || organiser?.email,
      url: [offer.url, contact?.url, organiser?.url].map(webAddress).find((url) => url !== null),
      organiser: organiser?.name,
      costNote: offer.cost?.note,
      registrationNote: offer.registration?.note,
      pauseNote: offer.paused ? offer.pause?.note : undefined,
      accessNote: offer.accessibility?.note,
      dateNotes: unlessEmpty(Object.fromEntries(offer.occurrences.flatMap((occurrence) => (occurrence.note ? [[startOf(occurrence), occurrence.note]] : [])))),
      firstVisit: firstVisit === null ? undefined : unlessEmpty(known({ greeter: firstVisit.greeter, groupSize: firstVisit.groupSize, note: firstVisit.note })),
      translations: someOf(offer.translations.map(({ language, title, summary, description }) => known({ language, title, summary, description }))),
    }),
  );
};
