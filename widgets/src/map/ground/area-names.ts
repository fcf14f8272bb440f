import { element } from '../element.js';
import type { LeafletMap } from '../leaflet/leaflet.js';
import type { DrawnName } from './drawn-outlines.js';
import { freeNames, type Rectangle, type Shift } from './free-names.js';

interface Label {
  name: DrawnName;
  text: HTMLElement;
  /** Null without room. */
  shift: Shift | null;
}

/** Names of municipalities and districts on the map: as many as have room, and none under a marker or a button. */
export class AreaNames {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #taken: () => DOMRect[];
  #labels: Label[] = [];

  /** @param taken where markers and buttons are on the screen */
  constructor(map: LeafletMap, taken: () => DOMRect[]) {
    this.#map = map;
    this.#taken = taken;
    this.#pane = map.createPane('names');
    this.#pane.ariaHidden = 'true';
    this.#pane.lang = 'de';
    map.on('zoom viewreset', () => this.#place());
    map.on('moveend', () => this.arrange());
  }

  show(names: readonly DrawnName[]): void {
    this.#labels = names.map((name) => ({ name, text: element('span', { class: `map-name map-${name.kind}` }, name.name), shift: null }));
    this.#pane.replaceChildren(...this.#labels.map(({ text }) => text));
    this.arrange();
  }

  /** Chooses the names that have room; to be called when markers have changed. */
  arrange(): void {
    for (const label of this.#labels) {
      label.text.hidden = false;
      label.shift = null;
    }
    this.#place();
    const boxes = this.#labels.map(({ text }) => rectangleOf(text.getBoundingClientRect()));
    const shifts = freeNames(boxes, this.#taken().map(rectangleOf));
    for (const [at, label] of this.#labels.entries()) {
      label.shift = shifts[at] ?? null;
      label.text.hidden = label.shift === null;
    }
    this.#place();
  }

  #place(): void {
    for (const { name, text, shift } of this.#labels) {
      const { x, y } = this.#map.latLngToLayerPoint([name.lat, name.lon]);
      text.style.transform = `translate(${Math.round(x + (shift?.x ?? 0))}px, ${Math.round(y + (shift?.y ?? 0))}px) translate(-50%, -50%)`;
    }
  }
}

const rectangleOf = ({ left, top, width, height }: DOMRect): Rectangle => ({ left, top, width, height });
