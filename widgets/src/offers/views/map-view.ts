import type { OffersMap } from '../../map/offers-map.js';
import { nearness, translationIn } from '../later/received.js';
import type { Offer } from '../offer.js';
import type { Words } from '../templates/context.js';
import { isDark } from './is-dark.js';
import type { Shown } from './offer-views.js';
import { pointsOf } from './points-of.js';

/** What the map needs of the element. */
export interface MapViewHost {
  api(): string;
  /** Tells the page that somebody wants the map, and opens it unless the page says no. */
  askForMap(): void;
  /** The offer's title in the list gets the focus. */
  read(id: string): void;
  root(): ShadowRoot | null;
  requestUpdate(): void;
  failed(): void;
}

/** The map, from the wish to see it to its end. It shows what the list shows. */
export class MapView {
  state: 'closed' | 'opening' | 'open' | 'failed' = 'closed';

  readonly #host: MapViewHost;
  #map: OffersMap | undefined;
  #container: HTMLElement | undefined;
  /** What the map shows, and how: the same is not drawn twice. */
  #shown = '';
  #look = '';
  #turn = 0;
  #styled = false;

  constructor(host: MapViewHost) {
    this.#host = host;
  }

  ask(): void {
    this.#host.askForMap();
  }

  open(): void {
    if (this.state === 'open' || this.state === 'opening') return;
    this.state = 'opening';
    this.#host.requestUpdate();
  }

  /** Draws once there is room for it, and what the list shows; closes when the map is no longer in sight. */
  follow(shown: Shown, words: Words): void {
    const container = shown.view === 'map' ? this.#host.root()?.querySelector<HTMLElement>('.map-holder') : null;
    if (!container) return this.close();
    if (this.state !== 'opening' && this.state !== 'open') return;
    const look = `${words.language} ${isDark(container)} ${this.#host.api()}`;
    if (container !== this.#container || look !== this.#look) return void this.#draw(container, look, shown, words);
    this.#show(shown, words);
  }

  select(id: string): void {
    this.#map?.select(id);
  }

  close(): void {
    this.#turn += 1;
    this.#map?.close();
    this.#map = undefined;
    this.#container = undefined;
    this.state = 'closed';
  }

  async #draw(container: HTMLElement, look: string, shown: Shown, words: Words): Promise<void> {
    const turn = ++this.#turn;
    this.#map?.close();
    this.#map = undefined;
    [this.#container, this.#look, this.#shown] = [container, look, ''];
    try {
      const { mapStyles, openMap } = await import('../../map/offers-map.js');
      if (!this.#styled) this.#host.root()?.adoptedStyleSheets.push(mapStyles);
      this.#styled = true;
      const map = await openMap(container, { api: this.#host.api(), language: words.language, dark: isDark(container), onSelect: (id) => this.#host.read(id) });
      if (turn !== this.#turn) return map.close();
      this.#map = map;
      this.state = 'open';
      this.#show(shown, words);
    } catch {
      if (turn !== this.#turn) return;
      this.#container = undefined;
      this.state = 'failed';
      this.#host.failed();
    }
    this.#host.requestUpdate();
  }

  #show({ offers, around }: Shown, words: Words): void {
    const titleOf = ({ node }: Offer): string => translationIn(node.translations, words.language)?.title ?? node.title;
    const points = pointsOf(offers, (offer, number) => `${number}: ${titleOf(offer)}, ${nearness(offer, words)}`);
    const shown = JSON.stringify([points, around]);
    if (shown === this.#shown || !this.#map) return;
    this.#shown = shown;
    this.#map.show(points, around);
  }
}
