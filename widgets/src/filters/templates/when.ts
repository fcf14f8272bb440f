import type { When } from '../../offers/choices.js';
import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { endsTooEarly } from '../to-filter.js';
import { html, live, nothing } from '../toolkit.js';
import { choiceTemplate } from './choice.js';

const WHEN: readonly When[] = ['today', 'week', 'weekend', 'fortnight', 'dates'];

export function whenTemplate(filters: Filters, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const { when } = filters.choices;
  const radio = (value: When | null, label: string): unknown =>
    choiceTemplate({ kind: 'radio', name: 'when', value: value ?? 'any', label, chosen: when === value, choose: () => filters.choose({ when: value, from: null, to: null }) }, words);
  return html`${radio(null, strings.anyTime)} ${WHEN.map((value) => radio(value, strings.when[value]))} ${when === 'dates' ? datesTemplate(filters, words) : nothing}`;
}

function datesTemplate(filters: Filters, { language }: Words): unknown {
  const strings = filterStringsOf(language);
  const { from, to } = filters.choices;
  const wrong = endsTooEarly(from, to);
  const field = (name: 'from' | 'to', value: string | null): unknown => html`<div class="date">
    <label for="day-${name}">${strings[name]}</label>
    <input
      id="day-${name}" class="input" type="date" min=${filters.today} .value=${live(value ?? '')} aria-invalid=${wrong} aria-describedby=${wrong ? 'days-wrong' : nothing}
      @change=${(event: Event) => filters.choose({ [name]: upcoming((event.target as HTMLInputElement).value, filters.today) })}
    />
  </div>`;
  return html`<div class="dates">${field('from', from)} ${field('to', to)}</div>
    <p id="days-wrong" class="wrong" role="alert">${wrong ? strings.datesWrong : nothing}</p>`;
}

/** An empty field is no condition; a day that is over would show what has been. */
const upcoming = (day: string, today: string): string | null => (day === '' ? null : day < today ? today : day);
