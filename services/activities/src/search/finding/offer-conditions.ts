import type { AccessibilityFilter } from '@miteinander/kit/accessibility/accessibility-filter.input.js';
import { Freshness, earliestConfirmation } from '@miteinander/kit/freshness/freshness.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { hasBit } from '../rows/has-bit.js';
import { categoryBits, languageBits, needBits } from '../rows/topics.js';
import { accessTrait, modeTrait, registrationTrait, traitBits, wheelchairBit } from '../rows/traits.js';
import { dateCondition, roughDateCondition } from './date-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import type { SearchWindow } from './search-window.js';

/** Conditions on `search_row row`; what they hold for an offer is said in `OfferFilter`. */
export function offerConditions(search: OfferSearch, window: SearchWindow, parameters: Parameters): string[] {
  return [dateCondition(search, window, parameters), ...groupConditions(search, parameters), ...plainConditions(search, parameters)];
}

/** The same, but for offers whose dates have to be looked at: see `roughDateCondition`. */
export function roughConditions(search: OfferSearch, window: SearchWindow, parameters: Parameters): string[] {
  return [...groupConditions(search, parameters), ...plainConditions(search, parameters), roughDateCondition(window, parameters)];
}

/** As `offerConditions`, but one of the filters may keep an offer out of which facets show what another choice would find. */
export function conditionsOfFacets(search: OfferSearch, window: SearchWindow, parameters: Parameters): string[] {
  return [dateCondition(search, window, parameters), ...plainConditions(search, parameters), ...missesOneAtMost(search, parameters)];
}

function missesOneAtMost(search: OfferSearch, parameters: Parameters): string[] {
  if (groupConditions(search, new Parameters()).length < 2) return [];
  const misses = groupConditions(search, parameters).map((condition) => `(not (${condition}))::int`);
  return [`${misses.join(' + ')} <= 1`];
}

function groupConditions({ filter }: OfferSearch, parameters: Parameters): string[] {
  const anyOf = (column: string, mask: bigint): string => `row.${column} & ${parameters.add(String(mask), 'bigint')} <> 0`;
  // Each need and each category has an index of its own, which is used when the statement names it.
  const topics = (column: string, mask: bigint, asked: readonly string[]): string => (asked.length === 1 ? hasBit(`row.${column}`, mask) : anyOf(column, mask));
  const conditions: string[] = [];
  if (filter.needs?.length) conditions.push(topics('needs', needBits.maskOf(filter.needs), filter.needs));
  if (filter.categories?.length) conditions.push(topics('categories', categoryBits.maskOf(filter.categories), filter.categories));
  if (filter.languages?.length) conditions.push(anyOf('languages', languageBits.maskOf(filter.languages)));
  if (filter.freeOnly) conditions.push(anyOf('traits', traitBits.maskOf(['FREE'])));
  if (filter.registration?.length) conditions.push(anyOf('traits', traitBits.maskOf(filter.registration.map(registrationTrait))));
  if (filter.mode?.length) conditions.push(anyOf('traits', traitBits.maskOf(filter.mode.map(modeTrait))));
  if (filter.accessibility?.allOf.length) conditions.push(accessCondition(filter.accessibility, parameters));
  return conditions;
}

function accessCondition({ allOf, unknownMayPass }: AccessibilityFilter, parameters: Parameters): string {
  const asked = traitBits.maskOf(allOf.map((feature) => accessTrait(feature, !unknownMayPass)));
  if (unknownMayPass) return `row.traits & ${parameters.add(String(asked), 'bigint')} = 0`;
  const others = asked & ~wheelchairBit;
  const hasOthers = (mask: string): string => `row.traits & ${mask} = ${mask}`;
  // Indexes are used when the statement names what they hold.
  return [
    ...(asked === others ? [] : [hasBit('row.traits', wheelchairBit)]),
    ...(others === 0n ? [] : [hasOthers(parameters.add(String(others), 'bigint'))]),
  ].join(' and ');
}

function plainConditions({ filter, words, now }: OfferSearch, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (filter.age != null) {
    const age = parameters.add(filter.age, 'int');
    conditions.push(`row.minimum_age <= ${age} and row.maximum_age >= ${age}`);
  }
  if (filter.municipality != null) conditions.push(`row.ags = ${parameters.add(filter.municipality, 'text')}`);
  // Somebody's own offers are few, so these are looked up first.
  const among = (offers: string): string => `row.activity_id = any(array(select id from activities.activity where ${offers}))`;
  if (filter.place != null) conditions.push(among(`place_id = ${parameters.add(filter.place, 'uuid')}`));
  if (filter.partner != null) {
    const partner = parameters.add(filter.partner, 'uuid');
    conditions.push(among(`organiser_id = ${partner} or host_id = ${partner}`));
  }
  if (filter.minFreshness === Freshness.FRESH || filter.minFreshness === Freshness.DUE) {
    const earliest = parameters.add(earliestConfirmation(filter.minFreshness, berlinDay(now)), 'date');
    conditions.push(filter.minFreshness === Freshness.FRESH ? `row.confirmed_on >= ${earliest}` : `coalesce(row.confirmed_on >= ${earliest}, true)`);
  }
  // A subquery and not a join: what has to be read stays bounded by the radius, however common the word.
  if (words !== null) conditions.push(`(select words @@ ${parameters.add(words, 'tsquery')} from activities.search_offer offer where offer.activity_id = row.activity_id)`);
  return conditions;
}

/** Whether an entry is stale and comes after all others. */
export function staleCondition({ now }: OfferSearch, parameters: Parameters): string {
  return `coalesce(row.confirmed_on < ${parameters.add(earliestConfirmation(Freshness.DUE, berlinDay(now)), 'date')}, false)`;
}
