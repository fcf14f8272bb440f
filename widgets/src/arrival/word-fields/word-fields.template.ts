import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { WordFieldStrings } from '../strings/arrival-strings.js';
import type { WordFields } from './word-fields.js';
import { WORDS } from './word.js';

export interface WordFieldsView {
  strings: WordFieldStrings;
  /** The field that has no word although somebody is done; null while there is nothing to say. */
  wrong: number | null;
  /** Called after every change. */
  changed(): void;
  /** Called by the Enter key in the last field. */
  done(): void;
}

/** Four fields beside each other, with suggestions below the one that is typed into. They speak German: the words are. */
export function wordFieldsTemplate(fields: WordFields, view: WordFieldsView): TemplateResult {
  const { strings, wrong } = view;
  const { current, suggestions } = fields;
  return html`<fieldset class="words">
    <legend>${strings.words}</legend>
    ${fields.words.map(
      (word, at) => html`<label>
          <span>${strings.word(at + 1)}</span>
          <input
            type="text" lang="de" dir="ltr" autocomplete="off" autocapitalize="words" autocorrect="off" spellcheck="false"
            enterkeyhint=${at === WORDS - 1 ? 'send' : 'next'}
            aria-invalid=${wrong === at ? 'true' : 'false'}
            .value=${live(word)}
            @input=${(event: Event) => type(event, at, fields, view)}
            @keydown=${(event: KeyboardEvent) => goOn(event, at, view)}
          />
        </label>
        ${at === current && suggestions.length > 0
          ? html`<div class="suggestions" role="group" aria-label=${strings.suggestions}>
              ${suggestions.map((suggestion) => html`<button type="button" lang="de" dir="ltr" @click=${(event: Event) => take(event, at, suggestion, fields, view)}>${suggestion}</button>`)}
            </div>`
          : null}`,
    )}
    <p class="heard" role="status">${suggestions.length === 0 ? '' : `${strings.suggestions}: ${suggestions.join(', ')}`}</p>
  </fieldset>`;
}

function type({ currentTarget }: Event, at: number, fields: WordFields, { changed }: WordFieldsView): void {
  const input = currentTarget as HTMLInputElement;
  const next = fields.type(at, input.value);
  changed();
  if (next !== at) focusField(input, next);
}

function take({ currentTarget }: Event, at: number, suggestion: string, fields: WordFields, { changed }: WordFieldsView): void {
  const group = (currentTarget as HTMLElement).closest('fieldset');
  const next = fields.take(at, suggestion);
  changed();
  if (group) focusField(group, next);
}

/** Enter leads from word to word, as the blank does, and sends the last one. */
function goOn(event: KeyboardEvent, at: number, { done }: WordFieldsView): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  if (at === WORDS - 1) done();
  else focusField(event.currentTarget as HTMLElement, at + 1);
}

/** @param near anything within the fields, or the element around them. */
export function focusField(near: Element, at: number): void {
  const group = near.closest('fieldset.words') ?? near.querySelector('fieldset.words');
  group?.querySelectorAll('input')[at]?.focus();
}
