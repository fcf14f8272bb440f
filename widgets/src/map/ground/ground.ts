import { element } from '../element.js';
import type { Frame } from '../frame.js';
import { TileLayer, type LeafletMap } from '../leaflet/leaflet.js';
import type { MapStrings } from '../strings/map-strings.js';
import { fetchTiles, type MapTiles } from './map-tiles.js';
import { OutlinesGround } from './outlines-ground.js';

/** Further in, outlines have nothing to say. */
const MOST_ZOOM = { outlines: 15, tiles: 18 };
const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';

export interface GroundOptions {
  api: string;
  signal: AbortSignal;
  taken(): DOMRect[];
}

/** What the points stand on: an operator's tiles if there are some and they come, else our outlines. */
export class Ground {
  readonly #map: LeafletMap;
  readonly #frame: Frame;
  readonly #strings: MapStrings;
  readonly #options: GroundOptions;
  #outlines: OutlinesGround | undefined;

  constructor(map: LeafletMap, frame: Frame, strings: MapStrings, options: GroundOptions) {
    this.#map = map;
    this.#frame = frame;
    this.#strings = strings;
    this.#options = options;
  }

  async lay(): Promise<void> {
    const tiles = await fetchTiles(this.#options.api, this.#options.signal);
    if (this.#options.signal.aborted) return;
    if (tiles) this.#layTiles(tiles);
    else await this.#layOutlines();
  }

  /** To be called when markers have changed. */
  arrange(): void {
    this.#outlines?.names.arrange();
  }

  #layTiles({ url, attribution }: MapTiles): void {
    this.#map.options['zoomSnap'] = 1;
    this.#map.setMaxZoom(MOST_ZOOM.tiles);
    const layer = new TileLayer(url, { maxZoom: MOST_ZOOM.tiles, className: 'map-tiles', alt: '' }).addTo(this.#map);
    this.#frame.sources.textContent = attribution;
    let came = false;
    layer.on('tileload', () => (came = true));
    layer.on('tileerror', () => {
      // A page may forbid their origin; the server may be down.
      if (came || this.#outlines) return;
      layer.remove();
      void this.#layOutlines();
    });
  }

  async #layOutlines(): Promise<void> {
    this.#map.setMaxZoom(MOST_ZOOM.outlines);
    this.#frame.sources.replaceChildren(
      `${this.#strings.coarse} `,
      element('span', { lang: 'de', dir: 'ltr' }, '© GeoBasis-DE / BKG 2021, ', element('a', { href: LICENCE, rel: 'license' }, 'dl-de/by-2-0'), ' (Daten verändert)'),
    );
    const told = (there: boolean): void => void (this.#frame.status.textContent = there ? '' : this.#strings.noGround);
    this.#outlines = new OutlinesGround(this.#map, { ...this.#options, told });
    await this.#outlines.update();
  }
}
