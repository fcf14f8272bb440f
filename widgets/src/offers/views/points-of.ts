import type { MapPoint } from '../../map/offers-map.js';
import type { Offer } from '../offer.js';

/** Where an offer is; null online, at home, and where nobody knows. */
export const pointOf = ({ node }: Offer): { lat: number; lon: number } | null => node.place?.position ?? null;

/** The offers that are somewhere, with the numbers they have in the list. */
export function pointsOf(offers: readonly Offer[], labelOf: (offer: Offer, number: number) => string): MapPoint[] {
  return offers.flatMap((offer, at) => {
    const point = pointOf(offer);
    return point === null ? [] : [{ id: offer.node.id, number: at + 1, lat: point.lat, lon: point.lon, label: labelOf(offer, at + 1) }];
  });
}
