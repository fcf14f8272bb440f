import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';

import { RegistrationKindEnum } from '../../activity/registration-kind.js';
import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import type { ActivitiesContext } from '../../context.js';
import type { FacetCount } from '../offer/facet-count.type.js';
import { OfferFacets } from '../offer/offer-facets.type.js';
import { categoryBits, languageBits, needBits } from '../rows/topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from '../rows/traits.js';
import { filterGroups, type FilterGroup } from './filter-groups.js';
import { findMasks } from './find-masks.js';
import type { MaskedOffer } from './masked-offer.js';
import type { OfferSearch } from './offer-search.js';

/** How often each mask occurs; there are far fewer different ones than offers. */
type Tally = Map<bigint, number>;

/** Counts for every value of the filters: what a search with that value instead would find. */
export async function facetsOf(search: OfferSearch, { reader }: ActivitiesContext): Promise<OfferFacets> {
  const offers = await findMasks(reader, search);
  const tallies = tallyByGroup(offers, filterGroups(search.filter));
  const anyOf = (group: FilterGroup, values: readonly string[], maskOf: (value: string) => bigint): FacetCount[] =>
    counts(values, (value) => sum(tallies[group], (mask) => (mask & maskOf(value)) !== 0n));
  const { allOf = [], unknownMayPass } = search.filter.accessibility ?? {};
  return Object.assign(new OfferFacets(), {
    search,
    needs: anyOf('needs', needBits.values, (need) => needBits.maskOf([need])),
    categories: anyOf('categories', categoryBits.values, (category) => categoryBits.maskOf([category])),
    languages: anyOf('languages', languageBits.values, (language) => languageBits.maskOf([language])),
    registration: anyOf('registration', Object.values(RegistrationKindEnum), (kind) => traitBits.maskOf([registrationTrait(kind)])),
    modes: anyOf('mode', Object.values(AttendanceModeEnum), (mode) => traitBits.maskOf([modeTrait(mode)])),
    accessibility: counts(Object.values(AccessibilityFeature), (feature) => {
      const asked = traitBits.maskOf([...new Set([...allOf, feature])].map((one) => accessTrait(one, !unknownMayPass)));
      return sum(tallies.accessibility, (mask) => (unknownMayPass ? (mask & asked) === 0n : (mask & asked) === asked));
    }),
    free: sum(tallies.freeOnly, (mask) => (mask & traitBits.maskOf(['FREE'])) !== 0n),
  });
}

const COLUMN: Record<FilterGroup, (offer: MaskedOffer) => bigint> = {
  needs: ({ needs }) => needs,
  categories: ({ categories }) => categories,
  languages: ({ languages }) => languages,
  registration: ({ traits }) => traits,
  mode: ({ traits }) => traits,
  accessibility: ({ traits }) => traits,
  freeOnly: ({ traits }) => traits,
};

/** For each group the offers that pass all other groups, by their mask. */
function tallyByGroup(offers: readonly MaskedOffer[], groups: ReturnType<typeof filterGroups>): Record<FilterGroup, Tally> {
  const names = Object.keys(COLUMN) as FilterGroup[];
  const tallies = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<FilterGroup, Tally>;
  for (const offer of offers) {
    const failed = groups.filter(({ passes }) => !passes(offer));
    if (failed.length > 1) continue;
    for (const name of failed[0] ? [failed[0].name] : names) {
      const mask = COLUMN[name](offer);
      tallies[name].set(mask, (tallies[name].get(mask) ?? 0) + 1);
    }
  }
  return tallies;
}

function counts(values: readonly string[], countOf: (value: string) => number): FacetCount[] {
  return values.map((value) => ({ value, count: countOf(value) })).filter(({ count }) => count > 0);
}

function sum(tally: Tally, matches: (mask: bigint) => boolean): number {
  let total = 0;
  for (const [mask, count] of tally) if (matches(mask)) total += count;
  return total;
}
