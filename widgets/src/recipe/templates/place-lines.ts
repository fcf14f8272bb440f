import type { DistrictBundle } from '../../prescription/bundle/district-bundle.js';
import type { OfferView } from './offer-view.js';

type BundlePlace = DistrictBundle['places'][number];

export const placeOf = ({ now: { offer }, bundle }: Pick<OfferView, 'now' | 'bundle'>): BundlePlace | undefined => (offer?.place === undefined ? undefined : bundle.places[offer.place]);

/** Name and address of where it takes place, a line each; empty if it has no place. */
export function placeLines(view: Pick<OfferView, 'now' | 'bundle'>): string[] {
  const place = placeOf(view);
  return [place?.name, place?.street, [place?.postalCode, place?.city].filter(Boolean).join(' ')].filter((line): line is string => Boolean(line));
}
