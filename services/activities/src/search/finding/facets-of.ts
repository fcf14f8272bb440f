import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';

import { RegistrationKindEnum } from '../../activity/registration-kind.js';
import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import type { FacetCount } from '../offer/facet-count.type.js';
import { OfferFacets } from '../offer/offer-facets.type.js';
import type { BitVocabulary } from '../rows/bit-vocabulary.js';
import { categoryBits, languageBits, needBits } from '../rows/topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from '../rows/traits.js';
import type { FilterGroup } from './filter-groups.js';
import type { OfferSearch } from './offer-search.js';
import type { Tallies } from './tally-groups.js';

/** Counts for every value of the filters: what a search with that value instead would find. */
export function facetsOf(search: OfferSearch, { found, byGroup }: Tallies): OfferFacets {
  const { unknownMayPass } = search.filter.accessibility ?? {};
  const tallyOf = (group: FilterGroup, bits: BitVocabulary<string>, value: string): number => byGroup[group][bits.indexOf(value)] ?? 0;
  const each = (group: FilterGroup, bits: BitVocabulary<string>, values: readonly string[], bitOf = (value: string) => value): FacetCount[] =>
    counts(values, (value) => tallyOf(group, bits, bitOf(value)));
  return Object.assign(new OfferFacets(), {
    search,
    needs: each('needs', needBits, needBits.values),
    categories: each('categories', categoryBits, categoryBits.values),
    languages: each('languages', languageBits, languageBits.values),
    registration: each('registration', traitBits, Object.values(RegistrationKindEnum), registrationTrait),
    modes: each('mode', traitBits, Object.values(AttendanceModeEnum), modeTrait),
    accessibility: counts(Object.values(AccessibilityFeature), (feature) =>
      unknownMayPass ? found - tallyOf('accessibility', traitBits, accessTrait(feature, false)) : tallyOf('accessibility', traitBits, accessTrait(feature, true)),
    ),
    free: tallyOf('freeOnly', traitBits, 'FREE'),
  });
}

function counts(values: readonly string[], countOf: (value: string) => number): FacetCount[] {
  return values.map((value) => ({ value, count: countOf(value) })).filter(({ count }) => count > 0);
}
