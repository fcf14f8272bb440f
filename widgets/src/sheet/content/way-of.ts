import type { Language } from '../../base/language.js';
import { distanceInWords } from '../../base/words/distance-in-words.js';
import type { BundleOffer, DistrictBundle } from '../../prescription/bundle/district-bundle.js';
import { wordsOf } from '../../base/words/words-of.js';
import { metresBetween, walkingMinutes } from '../../prescription/matching/distance.js';
import { isolated } from './isolated.js';
import type { SheetStrings } from '../strings/sheet-strings.js';

interface Position {
  lat: number;
  lon: number;
}

/** Farther than that nobody counts minutes on foot. */
const LONGEST_WALK = 35;
const MOST_STOPS = 3;

/** The middle of a postcode's area: nobody has said more of where they live. */
export function homeOf({ localities }: DistrictBundle, postalCode: string | undefined): Position | undefined {
  const found = postalCode === undefined ? undefined : localities.find((locality) => locality.postalCode === postalCode);
  return found && { lat: found.lat, lon: found.lon };
}

/** How one gets there: how far, on foot, from which stop. Empty where it comes to the home, or where nobody knows. */
export function wayOf({ mode, stops = [] }: BundleOffer, position: Position | undefined, home: Position | undefined, strings: SheetStrings, language: Language): string[] {
  if (mode === 'ALONG_ROUTE' && stops.length > 0) {
    if (!home) return [strings.stops(stops.slice(0, MOST_STOPS).map(({ name }) => isolated(name, language)).join(wordsOf(language).comma))];
    const [nearest] = stops.toSorted((one, other) => metresBetween(home, one) - metresBetween(home, other));
    return nearest ? [strings.stops(isolated(nearest.name, language)), distance(home, nearest, strings, language)] : [];
  }
  return mode === 'AT_PLACE' && home && position ? [distance(home, position, strings, language)] : [];
}

function distance(home: Position, position: Position, strings: SheetStrings, language: Language): string {
  const metres = metresBetween(home, position);
  const minutes = walkingMinutes(metres);
  // A number stays on one line with its unit.
  return strings.far(distanceInWords(metres, language), minutes <= LONGEST_WALK ? minutes : null).replaceAll(/(?<=\d) /g, '\u00A0');
}
