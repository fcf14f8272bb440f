import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';

import { ask } from '../data/client.js';
import { Later } from './later/later.js';
import type { PlaceSuggestions, Suggestion } from './later/place-suggestions.js';

const SHORTEST_TEXT = 2;

/** The state of a place field: what is typed, and when it is asked for. Suggestions come with the first touch. */
export class PlaceFieldController implements ReactiveController {
  text = '';

  readonly #host: ReactiveElement;
  readonly #choose: (place: string) => void;
  readonly #later: Later<PlaceSuggestions>;
  #focused = false;
  /** True while a name stands in the field that nothing was asked for yet. */
  #unasked = false;
  /** What the last answer was about; empty as soon as something else is typed. */
  #understood = '';

  constructor(host: ReactiveElement, choose: (place: string) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#later = new Later(host, async () => {
      const { createSuggestions } = await import('./later/place-suggestions.js');
      return createSuggestions({ ask, html, nothing }, { requestUpdate: () => host.requestUpdate(), take: (suggestion) => this.#take(suggestion) });
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.suggestions?.close();
  }

  /** Undefined until somebody has touched the field, null if they do not come. */
  get suggestions(): PlaceSuggestions | null | undefined {
    return this.#later.part;
  }

  get open(): boolean {
    return (this.suggestions?.suggestions.length ?? 0) > 0;
  }

  /** -1: no suggestion is marked. */
  get marked(): number {
    return this.suggestions?.marked ?? -1;
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
    if (this.#unasked) void this.#later.want().then((suggestions) => this.#unasked && this.text === text && suggestions?.follow(typed, api));
  }

  /** True when the key is used up. */
  press(key: string): boolean {
    return this.suggestions?.press(key) ?? false;
  }

  /** Takes the text as it stands. */
  submit(): void {
    this.#unasked = false;
    this.close();
    this.#choose(this.text.trim());
  }

  focus(): void {
    this.#focused = true;
    void this.#later.want();
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
    if (this.suggestions) this.suggestions.close();
    else this.#host.requestUpdate();
  }

  #take({ label, postalCode, municipality }: Suggestion): void {
    this.text = label;
    this.#understood = '';
    this.#unasked = false;
    this.#choose(postalCode ?? municipality?.ags ?? label);
  }
}
