import type { OfferFilter } from '../filter/offer-filter.input.js';
import { categoryBits, languageBits, needBits } from '../rows/topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits } from '../rows/traits.js';
import type { MaskColumn, MaskedOffers } from './masked-offers.js';

/** A filter whose values facets count. */
export type FilterGroup = 'needs' | 'categories' | 'languages' | 'registration' | 'mode' | 'accessibility' | 'freeOnly';

export interface ActiveGroup {
  name: FilterGroup;
  passes(offer: number): boolean;
}

/** The groups in which a filter restricts something, for these offers; `offerConditions` says the same in SQL. */
export function filterGroups(filter: OfferFilter, offers: MaskedOffers): ActiveGroup[] {
  const anyOf = (name: FilterGroup, column: MaskColumn, mask: bigint): ActiveGroup => ({ name, passes: offers.anyOf(column, mask) });
  const groups: ActiveGroup[] = [];
  if (filter.needs?.length) groups.push(anyOf('needs', 'needs', needBits.maskOf(filter.needs)));
  if (filter.categories?.length) groups.push(anyOf('categories', 'categories', categoryBits.maskOf(filter.categories)));
  if (filter.languages?.length) groups.push(anyOf('languages', 'languages', languageBits.maskOf(filter.languages)));
  if (filter.registration?.length) groups.push(anyOf('registration', 'traits', traitBits.maskOf(filter.registration.map(registrationTrait))));
  if (filter.freeOnly) groups.push(anyOf('freeOnly', 'traits', traitBits.maskOf(['FREE'])));
  const modes = filter.mode?.length ? filter.mode : ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE'];
  groups.push(anyOf('mode', 'traits', traitBits.maskOf(modes.map(modeTrait))));
  if (filter.accessibility?.allOf.length) {
    const { allOf, unknownMayPass } = filter.accessibility;
    const mask = traitBits.maskOf(allOf.map((feature) => accessTrait(feature, !unknownMayPass)));
    const [hasAny, hasAll] = [offers.anyOf('traits', mask), offers.allOf('traits', mask)];
    groups.push({ name: 'accessibility', passes: unknownMayPass ? (offer) => !hasAny(offer) : hasAll });
  }
  return groups;
}
