import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { PlaceFieldController } from '../place-field.controller.js';
import type { Words } from './context.js';

/** A text field with suggestions: the combobox with list autocompletion of the ARIA Authoring Practices. */
export function placeFieldTemplate(field: PlaceFieldController, api: string, { strings }: Words): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    if (field.press(event.key)) event.preventDefault();
  };
  return html`<div part="search" class="field place">
    <label part="label" for="place">${strings.placeLabel}</label>
    <input
      id="place" class="input" type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search" dir="auto"
      aria-autocomplete="list" aria-controls="suggestions" aria-expanded=${field.open} aria-describedby="place-hint"
      aria-activedescendant=${field.marked < 0 ? nothing : `suggestion-${field.marked}`}
      .value=${live(field.text)}
      @input=${(event: Event) => field.type((event.target as HTMLInputElement).value, api)}
      @keydown=${press}
      @focus=${() => field.focus()}
      @blur=${() => field.blur()}
    />
    <ul id="suggestions" class="suggestions" role="listbox" aria-label=${strings.suggestionsLabel} ?hidden=${!field.open}>
      ${field.suggestions.map(
        (suggestion, at) => html`<li
          id="suggestion-${at}" role="option" aria-selected=${at === field.marked}
          @mousedown=${(event: Event) => event.preventDefault()} @click=${() => field.take(at)}
        ><span lang="de">${suggestion.label}</span> ${districtOf(suggestion)}</li>`,
      )}
    </ul>
    <span id="place-hint" class="hint">${strings.placeHint}</span>
    <span class="unseen" role="status">${field.open ? strings.suggestionCount(field.suggestions.length) : nothing}</span>
  </div>`;
}

/** Tells two places of the same name apart. */
function districtOf({ label, municipality }: PlaceFieldController['suggestions'][number]): TemplateResult | typeof nothing {
  const district = municipality?.district.name;
  return district && !label.endsWith(district) ? html`<span class="district" lang="de">${district}</span>` : nothing;
}
