import type { Choices } from '../../offers/choices.js';
import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { choiceTemplate } from './choice.js';

export function freshnessTemplate(filters: Filters, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const radio = (freshness: Choices['freshness'], label: string): unknown =>
    choiceTemplate({ kind: 'radio', name: 'freshness', value: freshness ?? 'any', label, chosen: filters.choices.freshness === freshness, choose: () => filters.choose({ freshness }) }, words);
  return [radio(null, strings.anyFreshness), radio('DUE', strings.freshness.DUE), radio('FRESH', strings.freshness.FRESH)];
}
