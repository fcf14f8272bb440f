import type { TemplateResult } from 'lit';

import type { OfferSort } from '../../data/gql/graphql.js';
import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, live } from '../toolkit.js';

const SORTS: readonly OfferSort[] = ['BEST', 'NEAREST', 'SOONEST'];

export function orderTemplate(filters: Filters, { language }: Words): TemplateResult {
  const strings = filterStringsOf(language);
  return html`<div part="field" class="order">
    <label part="label" for="order">${strings.sortLabel}</label>
    <select id="order" class="input" @change=${(event: Event) => filters.sort((event.target as HTMLSelectElement).value as OfferSort)}>
      ${SORTS.map((sort) => html`<option value=${sort} .selected=${live(sort === filters.question.sort)}>${strings.sorts[sort]}</option>`)}
    </select>
  </div>`;
}
