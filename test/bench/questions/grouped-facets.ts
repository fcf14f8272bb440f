import { AttendanceModeEnum } from '@miteinander/activities/activity/attendance-mode.js';
import { RegistrationKindEnum } from '@miteinander/activities/activity/registration-kind.js';
import type { OfferFilter } from '@miteinander/activities/search/filter/offer-filter.input.js';
import { centresOf } from '@miteinander/activities/search/finding/centres.js';
import { nearestPoint } from '@miteinander/activities/search/finding/nearest-point.js';
import { offerConditions } from '@miteinander/activities/search/finding/offer-conditions.js';
import type { OfferSearch } from '@miteinander/activities/search/finding/offer-search.js';
import { Parameters } from '@miteinander/activities/search/finding/parameters.js';
import { searchWindow } from '@miteinander/activities/search/finding/search-window.js';
import type { BitVocabulary } from '@miteinander/activities/search/rows/bit-vocabulary.js';
import { categoryBits, languageBits, needBits } from '@miteinander/activities/search/rows/topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from '@miteinander/activities/search/rows/traits.js';
import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';

import type { Statement } from '../measure/prepared-session.ts';

/** The facet groups that are compared. */
export const FACET_GROUPS = ['needs', 'categories', 'languages', 'registration', 'modes', 'accessibility'] as const;

export type FacetGroup = (typeof FACET_GROUPS)[number];

interface Group {
  column: 'needs' | 'categories' | 'languages' | 'traits';
  bits: BitVocabulary<string>;
  /** By the value that is shown, the one that has a bit. */
  values: ReadonlyMap<string, string>;
  /** What the filter is without this group's own part. */
  without: Partial<OfferFilter>;
}

const same = (values: readonly string[]): Map<string, string> => new Map(values.map((value) => [value, value]));
const traits = (values: readonly string[], traitOf: (value: string) => string): Map<string, string> => new Map(values.map((value) => [value, traitOf(value)]));

const GROUPS: Record<FacetGroup, Group> = {
  needs: { column: 'needs', bits: needBits, values: same(needBits.values), without: { needs: null } },
  categories: { column: 'categories', bits: categoryBits, values: same(categoryBits.values), without: { categories: null } },
  languages: { column: 'languages', bits: languageBits, values: same(languageBits.values), without: { languages: null } },
  registration: { column: 'traits', bits: traitBits, values: traits(Object.values(RegistrationKindEnum), registrationTrait), without: { registration: null } },
  modes: { column: 'traits', bits: traitBits, values: traits(Object.values(AttendanceModeEnum), modeTrait), without: { mode: Object.values(AttendanceModeEnum) } },
  accessibility: { column: 'traits', bits: traitBits, values: traits(Object.values(AccessibilityFeature), (feature) => accessTrait(feature, true)), without: {} },
};

/** One GROUP BY for a facet, over the offers that all other filters leave. Each value is a bit of a mask; offers come once. */
export function facetStatement(group: FacetGroup, search: OfferSearch): Statement {
  const { column, bits, values, without } = GROUPS[group];
  const positions = [...values.values()].map((value) => bits.maskOf([value]).toString(2).length - 1);
  const parameters = new Parameters();
  const found = foundRows({ ...search, filter: { ...search.filter, ...without } }, `row.${column} as mask`, parameters);
  const asked = parameters.add(positions, 'int[]');
  return {
    text: `select position, count(*)::int as count from (${found}) found join unnest(${asked}) position on mask >> position & 1 = 1 group by position`,
    values: parameters.values,
  };
}

/** How often each value was counted; values that no offer has are left out. */
export function readFacet(group: FacetGroup, rows: readonly { position: number; count: number }[]): Map<string, number> {
  const { bits, values } = GROUPS[group];
  const counts = new Map(rows.map(({ position, count }) => [1n << BigInt(position), count]));
  return new Map([...values].flatMap(([shown, value]) => {
    const count = counts.get(bits.maskOf([value]));
    return count === undefined ? [] : [[shown, count] as const];
  }));
}

export function countStatement(search: OfferSearch): Statement {
  const parameters = new Parameters();
  return { text: `select count(*)::int as count from (${foundRows(search, '1', parameters)}) found`, values: parameters.values };
}

/** What the search finds, each offer once. */
function foundRows(search: OfferSearch, columns: string, parameters: Parameters): string {
  const conditions = [...offerConditions(search, searchWindow(search.filter, search.now), parameters), nearestPoint(search, parameters)];
  return centresOf(search, search.filter.mode, parameters)
    .map(({ condition, exactly }) => `select ${columns} from activities.search_row row where ${[condition, ...conditions, exactly()].join(' and ')}`)
    .join(' union all ');
}
