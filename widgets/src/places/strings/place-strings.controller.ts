import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { languageOf, type Language } from '../../base/language.js';
import type { PlaceStrings } from './place-strings.js';
import { placeStrings } from './place-strings.de.js';

/** German is always there; the others come when a page wants them. */
const LOADERS: Readonly<Record<string, () => Promise<{ placeStrings: PlaceStrings }>>> = {
  'de-simple': () => import('./place-strings.de-simple.js'),
  en: () => import('./place-strings.en.js'),
  tr: () => import('./place-strings.tr.js'),
  uk: () => import('./place-strings.uk.js'),
  ar: () => import('./place-strings.ar.js'),
  ru: () => import('./place-strings.ru.js'),
  pl: () => import('./place-strings.pl.js'),
};

/** Shared by all widgets of a page. */
const known = new Map<string, PlaceStrings>([['de', placeStrings]]);

/** What there is to say of places in the language of the widget. */
export class PlaceStringsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** They are on their way while the common words are. */
  hostConnected(): void {
    this.in(languageOf(this.#host));
  }

  /** Null while they are on their way; German for what nobody has translated or what does not come. */
  in(language: Language): PlaceStrings | null {
    const load = LOADERS[language];
    const strings = known.get(language);
    if (strings || !load) return strings ?? placeStrings;
    if (!this.#asked.has(language)) void this.#learn(language, load);
    return null;
  }

  async #learn(language: Language, load: () => Promise<{ placeStrings: PlaceStrings }>): Promise<void> {
    this.#asked.add(language);
    const learnt = await load().catch(() => null);
    known.set(language, learnt?.placeStrings ?? placeStrings);
    this.#host.requestUpdate();
  }
}
