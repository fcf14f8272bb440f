import type { FilteringView } from '../../offers/filtering.js';
import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, live, nothing } from '../toolkit.js';

/** The search word, the button that opens the filters on a narrow host, and the sentence that is read out. */
export function fieldsTemplate(filters: Filters, { placed }: FilteringView, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    filters.submitText();
  };
  return html`${filters.allowed.has('text')
      ? html`<div part="field" class="field text-field">
          <label part="label" for="text">${strings.textLabel}</label>
          <input
            id="text" class="input" type="search" autocomplete="off" enterkeyhint="search" dir="auto" maxlength="100" aria-describedby="text-hint"
            .value=${live(filters.typed)}
            @input=${(event: Event) => filters.type((event.target as HTMLInputElement).value)}
            @keydown=${press}
          />
          <span id="text-hint" class="hint">${strings.textHint}</span>
        </div>`
      : nothing}
    ${placed && filters.groups.length > 0
      ? html`<button type="button" part="button" class="button opener" aria-expanded=${filters.open} aria-controls="filters" @click=${() => filters.toggle()}>${strings.filterButton(filters.inUse(words).filter(({ group }) => group !== 'text').length)}</button>`
      : nothing}
    <span class="unseen" role="status">${filters.announced}</span>`;
}
