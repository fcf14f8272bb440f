import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { languageOf, type Language } from '../language.js';
import { isSpoken, learn } from './spoken.js';

/** The language a widget speaks where it stands. It follows every change of `lang` around it, through shadow hosts. */
export class LanguageController implements ReactiveController {
  /** Null until the first words are there. */
  language: Language | null = null;

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#notice());
  #wanted: Language | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#notice();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #notice(): void {
    const wanted = languageOf(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (isSpoken(wanted)) return this.#speak(wanted);
    void learn(wanted).then((learnt) => wanted === this.#wanted && this.#speak(learnt ? wanted : 'de'));
  }

  #speak(language: Language): void {
    this.language = language;
    this.#host.requestUpdate();
  }
}
