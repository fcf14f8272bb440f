import { noonOf } from '../base/words/german-day.js';
import type { Choices } from '../offers/choices.js';
import type { Words } from '../offers/templates/context.js';
import { CLEARED, GROUPS, type Group } from './filter-names.js';
import { endsTooEarly } from './to-filter.js';
import { filterStringsOf } from './strings/filter-strings-of.js';
import { namedTerm } from './named-term.js';
import { wordsOf } from './toolkit.js';
import type { Vocabulary } from './vocabulary.js';
import { weekdayName } from './weekdays.js';

/** One choice in use, in words, and what is left without it. */
export interface Chosen {
  group: Group | 'text';
  label: string;
  /** True for names that exist in German only. */
  german: boolean;
  without: Partial<Choices>;
}

/** Everything that narrows a search, in the order of the filters. */
export function chosenOf(choices: Choices, vocabulary: Vocabulary | null, words: Words): Chosen[] {
  return (['text', ...GROUPS] as const).flatMap((group) => chosenIn(group, choices, vocabulary, words));
}

function chosenIn(group: Group | 'text', choices: Choices, vocabulary: Vocabulary | null, { language }: Words): Chosen[] {
  const strings = filterStringsOf(language);
  const single = (label: string): Chosen[] => [{ group, label, german: false, without: CLEARED[group] }];
  const each = <Value extends string>(field: keyof Choices, values: readonly Value[], labelOf: (value: Value) => string): Chosen[] =>
    values.map((value) => ({ group, label: labelOf(value), german: false, without: { [field]: values.filter((other) => other !== value) } }));
  const terms = (field: 'needs' | 'categories' | 'languages'): Chosen[] =>
    choices[field].map((value) => {
      const { text, german } = namedTerm(field, vocabulary?.[field].find((term) => term.value === value) ?? { value, label: value }, language);
      return { group, label: text, german, without: { [field]: choices[field].filter((other) => other !== value) } };
    });
  const { when, freshness, age } = choices;
  switch (group) {
    case 'text':
      return choices.text.trim() === '' ? [] : single(`„${choices.text.trim()}“`);
    case 'when':
      return when === null ? [] : when === 'dates' ? datesChosen(choices, single, wordsOf(language).locale, strings) : single(strings.when[when]);
    case 'weekdays':
      return each('weekdays', choices.weekdays, (day) => weekdayName(day, language));
    case 'time':
      return each('times', choices.times, (time) => strings.times[time]);
    case 'needs':
    case 'categories':
    case 'languages':
      return terms(group);
    case 'where':
      return each('where', choices.where, (mode) => strings.where[mode]);
    case 'free':
      return choices.free ? single(strings.freeChip) : [];
    case 'access':
      return each('access', choices.access, (feature) => strings.access[feature]);
    case 'registration':
      return each('registration', choices.registration, (kind) => strings.registration[kind]);
    case 'age':
      return age === null ? [] : single(strings.ageChip(age));
    case 'freshness':
      return freshness === null ? [] : single(strings.freshnessChips[freshness]);
  }
}

function datesChosen({ from, to }: Choices, single: (label: string) => Chosen[], locale: string, strings: ReturnType<typeof filterStringsOf>): Chosen[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const last = endsTooEarly(from, to) ? null : to;
  if (from !== null && last !== null) return single(format.formatRange(noonOf(from), noonOf(last)));
  if (from !== null) return single(strings.fromDay(format.format(noonOf(from))));
  return last === null ? [] : single(strings.untilDay(format.format(noonOf(last))));
}
