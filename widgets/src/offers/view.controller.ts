import type { ReactiveController, ReactiveElement } from 'lit';

import { ErrorEvent, MapOpenEvent, ViewChangeEvent } from '../base/events.js';
import { Later } from './later/later.js';
import { toolkit } from './later/toolkit.js';
import type { Shown, Views } from './views/offer-views.js';
import { VIEWS, type View } from './view.js';
import type { Words } from './templates/context.js';

/** What the views need of the element. */
export interface ViewHost extends ReactiveElement {
  readonly api: string;
  /** The attribute `views`. */
  readonly views: readonly string[];
  /** The attribute `map`. */
  readonly map: string;
}

/** How the offers are looked at. Everything but the plain list comes when it is wanted. */
export class ViewController implements ReactiveController {
  view: View = 'list';

  readonly #host: ViewHost;
  readonly #changed: () => Promise<unknown>;
  readonly #read: (id: string) => void;
  readonly #later: Later<Views>;

  /** `changed` resolves when what the view asks for is there; `read` leads to an offer in the list. */
  constructor(host: ViewHost, changed: () => Promise<unknown>, read: (id: string) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#read = read;
    this.#later = new Later(host, async () => {
      const { createViews } = await import('./views/offer-views.js');
      return createViews(toolkit, {
        api: () => host.api,
        askForMap: () => void this.choose('map'),
        read: (id) => this.#read(id),
        root: () => host.shadowRoot,
        requestUpdate: () => host.requestUpdate(),
        failed: () => void host.dispatchEvent(new ErrorEvent('MAP_UNAVAILABLE')),
      });
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#later.part?.close();
  }

  /** The views a visitor may choose; none if there is but one. */
  get choices(): readonly View[] {
    const choices = VIEWS.filter((view) => this.#host.views.includes(view) && (view !== 'map' || this.#host.map !== 'off'));
    return choices.length > 1 ? choices : [];
  }

  /** The view in use: what the page has turned off is a list. */
  get current(): View {
    return this.view === 'map' && this.#host.map === 'off' ? 'list' : this.view;
  }

  /** Undefined until something wants it, null if it did not come. */
  get part(): Views | null | undefined {
    return this.#later.part;
  }

  async want(): Promise<void> {
    if ((await this.#later.want()) === null) this.#host.dispatchEvent(new ErrorEvent('VIEW_UNAVAILABLE'));
  }

  /** What a visitor wants to see. A page may keep the map closed. */
  async choose(view: View): Promise<void> {
    if (view === 'map' && !this.#host.dispatchEvent(new MapOpenEvent())) return;
    if (view !== this.view) this.#host.dispatchEvent(new ViewChangeEvent(view));
    this.view = view;
    this.#host.requestUpdate();
    await Promise.all([this.#changed(), view === 'list' ? null : this.want()]);
    if (view === 'map' && this.view === 'map') this.part?.openMap();
  }

  drawn(shown: Shown, words: Words): void {
    this.part?.drawn(shown, words);
  }
}
