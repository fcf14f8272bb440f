import type { BundleOffer, DistrictBundle } from '../../bundle/district-bundle.js';
import { HOLLERBECK_DISTRICT } from '../cases/district.js';
import { point } from '../cases/places.js';

/** A district as full as bundles may be: the offers of Hollerbeck again and again, in towns all around it. The same numbers give the same bundle. */
export function largeBundle(offers: number): DistrictBundle {
  const { places } = HOLLERBECK_DISTRICT;
  const towns = Math.ceil(offers / HOLLERBECK_DISTRICT.offers.length);
  const shifts = Array.from({ length: towns }, (_, town) => shiftOf(town));
  return {
    ...HOLLERBECK_DISTRICT,
    localities: shifts.flatMap((shift, town) => HOLLERBECK_DISTRICT.localities.map((locality) => ({ ...locality, ags: town === 0 ? locality.ags : `${locality.ags.slice(0, 5)}${String(town).padStart(3, '0')}`, ...moved(locality, shift) }))),
    places: shifts.flatMap((shift) => places.map((place) => ({ ...place, ...moved(place, shift) }))),
    offers: shifts.flatMap((shift, town) => HOLLERBECK_DISTRICT.offers.map((offer, at) => inTown(offer, town * HOLLERBECK_DISTRICT.offers.length + at, town * places.length, shift))).slice(0, offers),
  };
}

type Shift = { lat: number; lon: number };

/** Towns lie in a spiral, half of them near enough to be asked about. */
function shiftOf(town: number): Shift {
  const from = point(0, 0);
  const to = point(town * Math.cos(town), town * Math.sin(town));
  return { lat: to.lat - from.lat, lon: to.lon - from.lon };
}

const moved = ({ lat, lon }: Shift, shift: Shift): Shift => ({ lat: lat + shift.lat, lon: lon + shift.lon });

function inTown(offer: BundleOffer, number: number, firstPlace: number, shift: Shift): BundleOffer {
  return {
    ...offer,
    id: `00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}`,
    ...(offer.place !== undefined && { place: firstPlace + offer.place }),
    ...(offer.stops && { stops: offer.stops.map((stop) => ({ ...stop, ...moved(stop, shift) })) }),
  };
}
