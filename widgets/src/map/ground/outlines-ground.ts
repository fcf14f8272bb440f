import { Polyline, type LeafletMap } from '../leaflet/leaflet.js';
import { AreaNames } from './area-names.js';
import { readOutlines, type DrawnOutlines, type OutlinesAnswer } from './drawn-outlines.js';
import { outlinesBox, type Box } from './outlines-box.js';

const LINES = ['map-line map-of-municipalities', 'map-line map-of-districts', 'map-line map-of-states'] as const;

/** From here on the lines are drawn as broad and pale as they are inexact, and nobody reads a house number from them. */
const BROAD_FROM = 12.5;
const BROADER_FROM = 14;

export interface OutlinesOptions {
  api: string;
  signal: AbortSignal;
  /** Where markers and buttons are on the screen. */
  taken(): DOMRect[];
  /** Told after each request whether the background is there. */
  told(there: boolean): void;
}

/** Outlines of municipalities and districts from our own server, fetched for what is to be seen. */
export class OutlinesGround {
  readonly names: AreaNames;
  readonly #map: LeafletMap;
  readonly #options: OutlinesOptions;
  readonly #answers = new Map<string, Promise<DrawnOutlines | null>>();
  #wanted = '';
  #lines: Polyline[] = [];

  constructor(map: LeafletMap, options: OutlinesOptions) {
    this.#map = map;
    this.#options = options;
    this.names = new AreaNames(map, options.taken);
    map.on('moveend', () => void this.update());
    map.on('zoomend', () => this.#thicken());
    this.#thicken();
  }

  /** Fetches and draws what the view needs, unless it is there already. */
  async update(): Promise<void> {
    const box = outlinesBox(viewOf(this.#map));
    const wanted = box === null ? '' : [box.west, box.south, box.east, box.north].join();
    if (box === null || wanted === this.#wanted) return;
    this.#wanted = wanted;
    const answer = this.#answers.get(wanted) ?? this.#fetch(box, wanted);
    this.#answers.set(wanted, answer);
    const outlines = await answer;
    if (outlines === null) this.#answers.delete(wanted);
    // By now somebody may have moved on.
    if (this.#wanted !== wanted || this.#options.signal.aborted) return;
    this.#options.told(outlines !== null);
    if (outlines) this.#draw(outlines);
    else this.#wanted = '';
  }

  async #fetch(box: Box, bbox: string): Promise<DrawnOutlines | null> {
    try {
      const answer = await fetch(`${this.#options.api}/map/outlines?bbox=${bbox}`, { credentials: 'omit', signal: this.#options.signal });
      return answer.ok ? readOutlines((await answer.json()) as OutlinesAnswer, box.west, box.south) : null;
    } catch {
      return null;
    }
  }

  #draw({ lines, names }: DrawnOutlines): void {
    for (const line of this.#lines) line.remove();
    this.#lines = LINES.map((className, rank) => new Polyline(lines[rank as 0 | 1 | 2], { className, interactive: false }).addTo(this.#map));
    this.names.show(names);
  }

  #thicken(): void {
    const zoom = this.#map.getZoom();
    this.#map.getPane('mapPane').dataset['lines'] = zoom < BROAD_FROM ? 'fine' : zoom < BROADER_FROM ? 'broad' : 'broader';
  }
}

function viewOf(map: LeafletMap): Box {
  const bounds = map.getBounds();
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}
