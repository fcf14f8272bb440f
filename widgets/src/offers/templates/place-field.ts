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
      ${field.suggestions?.options()}
    </ul>
    <span id="place-hint" class="hint">${strings.placeHint}</span>
    <span class="unseen" role="status">${field.open ? field.suggestions?.count(strings) : nothing}</span>
  </div>`;
}
