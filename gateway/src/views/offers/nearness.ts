import type { OfferEdge } from '../data/offer.js';
import { distanceInWords } from '../words/facts-in-words.js';
import type { Strings } from '../words/strings.js';

/** How far it is; a place known by its postcode or town alone has no distance worth a figure close by. */
export function nearness({ node, distanceMetres }: OfferEdge, strings: Strings): string {
  if (node.mode === 'ONLINE' || distanceMetres === null) return strings.online;
  if (node.mode === 'AT_HOME') return strings.atHome;
  const distance = distanceInWords(distanceMetres, strings);
  if (node.place === null || node.place.positionAccuracy === 'EXACT') return distance;
  return distanceMetres < 1000 ? strings.inTown : strings.approximately(distance);
}
