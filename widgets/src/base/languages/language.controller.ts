import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { languageOf, type Language } from '../language.js';
import { isSpoken, learn } from './spoken.js';

/** How a widget comes by its words. */
export interface Speech {
  isSpoken(language: Language): boolean;
  /** False if they did not come. */
  learn(language: Language): Promise<boolean>;
}

/** The language a widget speaks where it stands. It follows every change of `lang` around it, through shadow hosts. */
export class LanguageController implements ReactiveController {
  /** Null until the first words are there. */
  language: Language | null = null;

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#notice());
  readonly #speech: Speech;
  #wanted: Language | null = null;

  /** Without a speech of its own a widget needs the common words only. */
  constructor(host: ReactiveControllerHost & Element, speech: Speech = { isSpoken, learn }) {
    this.#host = host;
    this.#speech = speech;
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
    if (this.#speech.isSpoken(wanted)) return this.#speak(wanted);
    void this.#speech.learn(wanted).then((learnt) => wanted === this.#wanted && this.#speak(learnt ? wanted : 'de'));
  }

  #speak(language: Language): void {
    this.language = language;
    this.#host.requestUpdate();
  }
}
