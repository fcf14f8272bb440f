import type { BundleOffer, DistrictBundle } from '../../bundle/district-bundle.js';
import { TODAY, dayAfter } from './days.js';
import { COMPANY } from './offers-company.js';
import { DOING } from './offers-doing.js';
import { HELP } from './offers-help.js';
import { LOCALITIES, PLACES, point, type Place, type PlaceName } from './places.js';
import type { WrittenOffer } from './written-offer.js';

export const OFFERS = { ...COMPANY, ...HELP, ...DOING };
export type OfferName = keyof typeof OFFERS;

export const NEEDS = [
  'loneliness', 'isolation', 'bereavement', 'caregiving', 'family', 'life-change', 'money', 'housing', 'meals', 'transport', 'home-help', 'paperwork',
  'work', 'literacy', 'digital', 'arriving', 'exclusion', 'movement', 'wellbeing', 'purpose', 'story-culture', 'dementia', 'heat', 'crisis',
] as const;

const names = Object.keys(OFFERS) as OfferName[];
const placeNames = Object.keys(PLACES) as PlaceName[];

export const idOf = (name: OfferName): string => `00000000-0000-4000-8000-${String(names.indexOf(name) + 1).padStart(12, '0')}`;
export const nameOf = (id: string): OfferName => names[Number(id.slice(-12)) - 1] ?? names[0] as OfferName;

/** The invented Hollerbeck with its villages and its neighbour, on a Wednesday in November. */
export const HOLLERBECK_DISTRICT: DistrictBundle = {
  version: 1,
  district: { key: '05999', name: 'Kreis Hollerbeck' },
  day: TODAY,
  until: dayAfter(56),
  stamp: 'cases',
  localities: LOCALITIES,
  needs: NEEDS.map((slug) => ({ slug, codes: [] })),
  places: placeNames.map((name) => ({ name: PLACES[name].name, ...point(PLACES[name].east, PLACES[name].north) })),
  offers: names.map((name) => bundled(name, OFFERS[name])),
  attributions: [],
};

export const offerNamed = (name: OfferName): BundleOffer => HOLLERBECK_DISTRICT.offers[names.indexOf(name)] as BundleOffer;

function bundled(name: OfferName, { needs, place, mode = 'AT_PLACE', ...offer }: WrittenOffer): BundleOffer {
  const at: Place | undefined = place !== undefined && mode === 'AT_PLACE' ? PLACES[place] : undefined;
  return {
    ...(at?.access && { access: at.access }),
    ...(at?.coolPlace && { coolPlace: true }),
    ...offer,
    id: idOf(name),
    mode,
    needs: needs.map((need) => (NEEDS as readonly string[]).indexOf(need)),
    ...(place !== undefined && { place: placeNames.indexOf(place) }),
  };
}
