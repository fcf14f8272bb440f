import type { AskedOffer } from './asked-offer.js';
import { bundleDates } from './bundle-dates.js';
import type { BundleOffer, DistrictBundle } from './district-bundle.js';
import { known, onlyTrue, someOf, unlessEmpty, type Known } from './known.js';
import type { Numbered } from './numbered.js';
import { rounded } from './rounded.js';

/** What the offers of a bundle share. */
export interface Shared {
  /** Where a need stands in the bundle, by its slug. */
  readonly needs: ReadonlyMap<string, number>;
  readonly places: Numbered<DistrictBundle['places'][number]>;
}

/** Whoever is in an emergency gets telephone numbers and never an offer. */
const withoutOffers = 'crisis';

/** An offer as the bundle has it. Its place joins the others; one without a point is no place somebody could be sent to. */
export const bundleOffer = (offer: AskedOffer, { needs, places }: Shared): BundleOffer => {
  const { id, title, mode, audience, contact, organiser, firstVisit, accessibility } = offer;
  return known({
    id,
    title,
    needs: offer.needs.flatMap(({ slug }) => (slug === withoutOffers ? [] : (needs.get(slug) ?? []))),
    categories: someOf(offer.categories.map(({ slug }) => slug)),
    mode,
    place: placeOf(offer, places),
    area: areaOf(offer),
    stops: mode === 'ALONG_ROUTE' ? someOf(offer.route?.stops.map(({ name, position }) => ({ name, ...rounded(position) }))) : undefined,
    dates: bundleDates(offer.occurrences),
    byAppointment: onlyTrue(offer.schedules.some(({ kind }) => kind === 'BY_APPOINTMENT')),
    cost: offer.cost === null ? undefined : known({ kind: offer.cost.kind, cents: offer.cost.cents }),
    registration: offer.registration?.kind,
    phone: contact?.phone || organiser?.phone,
    companion: offer.companionAvailable,
    fetched: firstVisit?.fetched,
    comeAlone: firstVisit?.comeAlone,
    access: accessibility === null ? undefined : unlessEmpty(accessOf(accessibility)),
    groups: someOf(audience?.groups),
    minimumAge: audience?.minimumAge,
    maximumAge: audience?.maximumAge,
    languages: someOf(offer.languages),
    confirmed: offer.lastConfirmedAt,
    full: onlyTrue(offer.full),
    paused: offer.paused ? known({ until: offer.pause?.until }) : undefined,
    callFirst: onlyTrue(offer.callFirst),
    doubted: onlyTrue(offer.doubted),
    coolPlace: offer.coolPlace,
    outdoor: offer.outdoor,
    example: onlyTrue(offer.example),
  });
};

const placeOf = ({ place }: AskedOffer, places: Shared['places']): number | undefined => {
  if (place === null || place.position === null) return undefined;
  const { street, postalCode, city } = place.address ?? { street: null, postalCode: null, city: null };
  return places.numberOf({ ...known({ name: place.name, street, postalCode, city }), ...rounded(place.position) });
};

const areaOf = ({ mode, serviceArea }: AskedOffer): BundleOffer['area'] => {
  if (mode !== 'AT_HOME' || serviceArea === null) return undefined;
  const { municipalities, centre, radiusKm } = serviceArea;
  return unlessEmpty({ ...known({ municipalities: someOf(municipalities?.map(({ ags }) => ags)), radiusKm }), ...(centre === null ? {} : rounded(centre)) });
};

const accessOf = ({ wheelchair, stepFreeEntrance, accessibleToilet, inductionLoop, quiet, accessibleParking }: NonNullable<AskedOffer['accessibility']>): Known<object> =>
  known({ wheelchair, stepFree: stepFreeEntrance, toilet: accessibleToilet, loop: inductionLoop, quiet, parking: accessibleParking });
