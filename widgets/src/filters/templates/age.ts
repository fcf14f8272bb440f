import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, live } from '../toolkit.js';

const OLDEST = 120;

export function ageTemplate(filters: Filters, { language }: Words): unknown {
  const strings = filterStringsOf(language);
  const take = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const age = value === '' ? null : Math.trunc(Number(value));
    if (age === null || (age >= 0 && age <= OLDEST)) filters.choose({ age });
  };
  return html`<label for="age">${strings.ageLabel}</label>
    <input id="age" class="input age" type="number" inputmode="numeric" min="0" max=${OLDEST} step="1" aria-describedby="age-hint" .value=${live(filters.choices.age === null ? '' : String(filters.choices.age))} @change=${take} />
    <span id="age-hint" class="hint">${strings.ageHint}</span>`;
}
