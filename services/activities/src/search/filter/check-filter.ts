import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';

import type { BitVocabulary } from '../rows/bit-vocabulary.js';
import { categoryBits, languageBits, needBits } from '../rows/topics.js';
import { filterErrors } from './filter-errors.js';
import type { OfferFilter } from './offer-filter.input.js';

const OLDEST = 150;

/**
 * Refuses what can only be a mistake, instead of finding nothing.
 * @throws CodedError for a window that ends before it begins, a value that no vocabulary has, or an impossible age.
 */
export function checkFilter({ from, to, needs, categories, languages, age }: OfferFilter): void {
  if (from != null && to != null && from > to) throw filterErrors.windowEndsBeforeItBegins(from, to);
  checkValues('needs', needs, needBits, 'needs { slug }');
  checkValues('categories', categories, categoryBits, 'categories { slug }');
  checkValues('languages', languages, languageBits, 'languages { code }');
  if (age != null && !(age >= 0 && age <= OLDEST)) throw filterErrors.age(age);
}

function checkValues(field: string, values: readonly string[] | null | undefined, vocabulary: BitVocabulary<string>, list: string): void {
  const unknown = values?.find((value) => !vocabulary.has(value));
  if (unknown !== undefined) throw filterErrors.unknownValue(field, unknown, list);
}

/** What no public id is, no offer has: searched for as the id of nobody. */
export function knownIds(filter: OfferFilter): OfferFilter {
  const known = (id: string | null | undefined): string | null => (id == null ? null : (publicIdOrNull(id) ?? NOBODY));
  return { ...filter, partner: known(filter.partner), place: known(filter.place) };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
