import type { TemplateResult } from 'lit';

import { LocateDocument, type LocateQuery } from '../../data/gql/graphql.js';
import type { FirstStrings } from '../../base/strings/strings.js';
import { suggestionsStyles } from '../styles/suggestions.styles.js';
import { ask, html, nothing, receive } from './received.js';
import type { Toolkit } from './toolkit.js';

export type Suggestion = NonNullable<LocateQuery['locate']>[number];

/** What the suggestions need of the field. */
export interface SuggestionsHost {
  requestUpdate(): void;
  take(suggestion: Suggestion): void;
}

const PAUSE_MILLISECONDS = 200;

export function createSuggestions(toolkit: Pick<Toolkit, 'ask' | 'html' | 'nothing'>, host: SuggestionsHost): PlaceSuggestions {
  receive(toolkit as Toolkit);
  return new PlaceSuggestions(host);
}

/** What is suggested for the text of a place field, and which suggestion is marked. */
export class PlaceSuggestions {
  readonly styles = new CSSStyleSheet();
  suggestions: readonly Suggestion[] = [];
  /** -1: none, Enter takes the text as typed. */
  marked = -1;

  readonly #host: SuggestionsHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(host: SuggestionsHost) {
    this.#host = host;
    this.styles.replaceSync(suggestionsStyles);
  }

  /** Suggests something for a text after a short pause. */
  follow(text: string, api: string): void {
    const turn = ++this.#turn;
    this.#timer = setTimeout(() => void this.#suggest(text, api, turn), PAUSE_MILLISECONDS);
  }

  /** Handles the keys of the listbox pattern; true when the key is used up. */
  press(key: string): boolean {
    const last = this.suggestions.length - 1;
    if (last < 0) return false;
    if (key === 'ArrowDown') this.marked = this.marked >= last ? -1 : this.marked + 1;
    else if (key === 'ArrowUp') this.marked = this.marked < 0 ? last : this.marked - 1;
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.marked >= 0) this.#take(this.marked);
    else return false;
    this.#host.requestUpdate();
    return true;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.suggestions = [];
    this.marked = -1;
    this.#host.requestUpdate();
  }

  /** The options of the listbox. */
  options(): TemplateResult[] {
    return this.suggestions.map(
      (suggestion, at) => html`<li
        id="suggestion-${at}" role="option" aria-selected=${at === this.marked}
        @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.#take(at)}
      ><span lang="de">${suggestion.label}</span> ${districtOf(suggestion)}</li>`,
    );
  }

  /** What is read out. */
  count({ suggestionCount }: FirstStrings): string {
    return suggestionCount(this.suggestions.length);
  }

  #take(at: number): void {
    const suggestion = this.suggestions[at];
    if (suggestion === undefined) return;
    this.close();
    this.#host.take(suggestion);
  }

  async #suggest(text: string, api: string, turn: number): Promise<void> {
    const found = await ask(api, LocateDocument, { text }).catch(() => null);
    if (turn !== this.#turn || found === null) return;
    this.suggestions = found.locate;
    this.marked = -1;
    this.#host.requestUpdate();
  }
}

/** Tells two places of the same name apart. */
function districtOf({ label, municipality }: Suggestion): TemplateResult | typeof nothing {
  const district = municipality?.district.name;
  return district && !label.endsWith(district) ? html`<span class="district" lang="de">${district}</span>` : nothing;
}
