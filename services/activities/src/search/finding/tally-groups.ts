import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import type { OfferFilter } from '../filter/offer-filter.input.js';
import { modeTrait, traitBits } from '../rows/traits.js';
import { filterGroups, type FilterGroup } from './filter-groups.js';
import type { FoundMasks } from './find-masks.js';
import type { MaskColumn } from './masked-offers.js';

/** How often each bit occurs among the offers that a choice in its group could find. */
export interface Tallies {
  /** How many offers pass all filters. */
  found: number;
  byGroup: Record<FilterGroup, Int32Array>;
}

const COLUMN: Record<FilterGroup, MaskColumn> = {
  needs: 'needs',
  categories: 'categories',
  languages: 'languages',
  registration: 'traits',
  mode: 'traits',
  accessibility: 'traits',
  freeOnly: 'traits',
};

const ONLINE_BIT = traitBits.indexOf(modeTrait(AttendanceModeEnum.ONLINE));

const GROUPS = Object.keys(COLUMN) as FilterGroup[];

/**
 * Another choice in a group replaces the one made, so there count those that pass all other groups. Accessibility is the
 * exception: a further feature is added to those asked for, so there count those that pass all.
 */
export function tallyGroups(filter: OfferFilter, { offers, online }: FoundMasks): Tallies {
  const active = filterGroups(filter, offers);
  const byGroup = Object.fromEntries(GROUPS.map((name) => [name, new Int32Array(64)])) as Record<FilterGroup, Int32Array>;
  byGroup.mode[ONLINE_BIT] = online;
  let found = 0;
  for (let offer = 0; offer < offers.count; offer += 1) {
    let failed: FilterGroup | undefined;
    let failures = 0;
    for (const { name, passes } of active) {
      if (passes(offer)) continue;
      failed = name;
      failures += 1;
    }
    if (failures === 0) {
      found += 1;
      for (const name of GROUPS) offers.tally(offer, COLUMN[name], byGroup[name]);
    } else if (failures === 1 && failed !== undefined && failed !== 'accessibility') {
      offers.tally(offer, COLUMN[failed], byGroup[failed]);
    }
  }
  return { found, byGroup };
}
