import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ask } from '../data/client.js';
import { LocateDocument, type LocateQuery } from '../data/gql/graphql.js';

export type Suggestion = LocateQuery['locate'][number];

const PAUSE_MILLISECONDS = 200;
const SHORTEST_TEXT = 2;

/** The state of a place field with suggestions: what is typed, what is suggested, which suggestion is marked. */
export class PlaceFieldController implements ReactiveController {
  text = '';
  suggestions: readonly Suggestion[] = [];
  /** -1: none, Enter takes the text as typed. */
  marked = -1;

  readonly #host: ReactiveControllerHost;
  readonly #choose: (place: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #focused = false;
  /** True while a name stands in the field that nothing was asked for yet. */
  #unasked = false;
  /** What the last answer was about; empty as soon as something else is typed. */
  #understood = '';

  constructor(host: ReactiveControllerHost, choose: (place: string) => void) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get open(): boolean {
    return this.suggestions.length > 0;
  }

  /** Takes what was typed; suggestions follow after a short pause. A whole postcode needs none. */
  type(text: string, api: string): void {
    this.text = text;
    this.#understood = '';
    this.#unasked = false;
    this.close();
    const typed = text.trim();
    if (/^\d{5}$/.test(typed)) return this.#choose(typed);
    this.#unasked = typed.length >= SHORTEST_TEXT;
    if (!this.#unasked) return;
    const turn = ++this.#turn;
    this.#timer = setTimeout(() => void this.#suggest(typed, api, turn), PAUSE_MILLISECONDS);
  }

  /** Handles the keys of the listbox pattern; true when the key is used up. */
  press(key: string): boolean {
    if (!this.open) return false;
    const last = this.suggestions.length - 1;
    if (key === 'ArrowDown') this.marked = this.marked >= last ? -1 : this.marked + 1;
    else if (key === 'ArrowUp') this.marked = this.marked < 0 ? last : this.marked - 1;
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.marked >= 0) this.take(this.marked);
    else return false;
    this.#host.requestUpdate();
    return true;
  }

  /** Chooses a suggestion. */
  take(at: number): void {
    const suggestion = this.suggestions[at];
    if (suggestion === undefined) return;
    this.text = suggestion.label;
    this.#understood = '';
    this.#unasked = false;
    this.close();
    this.#choose(suggestion.postalCode ?? suggestion.municipality?.ags ?? suggestion.label);
  }

  /** Takes the text as it stands. */
  submit(): void {
    this.#unasked = false;
    this.close();
    this.#choose(this.text.trim());
  }

  focus(): void {
    this.#focused = true;
  }

  /** Whoever tabs on has finished typing: a name is asked for as it stands. */
  blur(): void {
    this.#focused = false;
    if (this.#unasked) return this.submit();
    this.close();
    this.understand(this.#understood);
  }

  /** A field that holds only digits, and that nobody is typing in, says which place they were understood as. */
  understand(place: string): void {
    this.#understood = place;
    if (this.#focused || place === '' || !/^\d+$/.test(this.text.trim())) return;
    this.text = place;
    this.#host.requestUpdate();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.suggestions = [];
    this.marked = -1;
    this.#host.requestUpdate();
  }

  async #suggest(text: string, api: string, turn: number): Promise<void> {
    const found = await ask(api, LocateDocument, { text }).catch(() => null);
    if (turn !== this.#turn || found === null) return;
    this.suggestions = found.locate;
    this.marked = -1;
    this.#host.requestUpdate();
  }
}
