import type { Random } from '@miteinander/activities/testing/random.js';
import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import type { PartnerKind } from '@miteinander/partners/partner/partner-kind.js';
import type { PlaceKind } from '@miteinander/places/place/place-kind.js';

import { pointIn } from './population.ts';
import type { Town } from './towns.ts';
import { Weighted } from './weighted.ts';

/** A place with the partner whose place it is. */
export interface GeneratedPlace extends GeoPoint {
  number: number;
  name: string;
  kind: PlaceKind;
  town: Town;
  accessibility: AccessibilityFacts | null;
  host: { name: string; kind: PartnerKind };
}

const KINDS = new Weighted<readonly [PlaceKind, string, PartnerKind, string]>([
  [['PARISH_HALL', 'Gemeindehaus', 'PARISH', 'Kirchengemeinde'], 20],
  [['COMMUNITY_CENTRE', 'Bürgerhaus', 'MUNICIPALITY', 'Stadt'], 14],
  [['CLUB_HOUSE', 'Vereinsheim', 'ASSOCIATION', 'Sportverein'], 14],
  [['MEETING_POINT', 'Nachbarschaftstreff', 'WELFARE_ASSOCIATION', 'Diakonie'], 12],
  [['VILLAGE_HALL', 'Dorfgemeinschaftshaus', 'HERITAGE_ASSOCIATION', 'Heimatverein'], 9],
  [['SCHOOL', 'Schule', 'MUNICIPALITY', 'Schulamt'], 7],
  [['LIBRARY', 'Stadtbücherei', 'LIBRARY', 'Bücherei'], 6],
  [['CHURCH', 'Kirche', 'PARISH', 'Pfarrei'], 6],
  [['CULTURAL_CENTRE', 'Kulturbahnhof', 'INITIATIVE', 'Kulturinitiative'], 4],
  [['ADULT_EDUCATION', 'Volkshochschule', 'MUNICIPALITY', 'Volkshochschule'], 4],
  [['PUB', 'Dorfkrug', 'COOPERATIVE', 'Genossenschaft'], 2],
  [['GARDEN', 'Gemeinschaftsgarten', 'INITIATIVE', 'Garteninitiative'], 2],
]);
const WHEELCHAIR = new Weighted<AccessibilityFacts['wheelchair'] | undefined>([['YES', 40], ['NO', 15], ['LIMITED', 10], [undefined, 35]]);
/** Left open by most. */
const FURTHER = ['accessibleToilet', 'inductionLoop', 'accessibleParking', 'quiet'] as const;

export function makePlace(number: number, town: Town, random: Random): GeneratedPlace {
  const { point, quarter } = pointIn(town, random);
  const [kind, word, partnerKind, partner] = KINDS.pick(random);
  return {
    number,
    ...point,
    name: `${word} ${quarter}`,
    kind,
    town,
    accessibility: makeAccessibility(random),
    host: { name: `${partner} ${quarter}`, kind: partnerKind },
  };
}

function makeAccessibility(random: Random): AccessibilityFacts | null {
  const wheelchair = WHEELCHAIR.pick(random);
  if (wheelchair === undefined) return random.chance(0.9) ? null : { quiet: random.chance(0.5) };
  const said = FURTHER.filter(() => random.chance(0.3)).map((fact) => [fact, random.chance(wheelchair === 'YES' ? 0.7 : 0.2)] as const);
  return { wheelchair, ...(random.chance(0.6) ? { stepFreeEntrance: wheelchair === 'YES' } : {}), ...Object.fromEntries(said) };
}
