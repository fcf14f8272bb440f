import { distanceInWords } from '../../base/words/distance-in-words.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';

/** A place known by its postcode or town alone has no distance worth a figure close by. */
export function nearness({ node, distanceMetres }: Offer, { strings, language }: Words): string {
  if (distanceMetres === null) return strings.online;
  const distance = distanceInWords(distanceMetres, language);
  if (!node.place || node.place.positionAccuracy === 'EXACT') return distance;
  return distanceMetres < 1_000 ? strings.inTown : `${strings.approximate} ${distance}`;
}
