import { element } from '../element.js';
import type { LeafletMap } from '../leaflet/leaflet.js';
import type { MapPoint } from '../offers-map.js';
import type { MapStrings } from '../strings/map-strings.js';
import { mergePoints, type Together } from './merge-points.js';

/** Side of a marker in pixels, as the styles have it. Markers do not overlap, so each is a target of this size. */
const MARKER = 34;
/** How far from the edge a marker stands that is reached by keyboard. */
const MARGIN = 40;

interface Marker {
  button: HTMLButtonElement;
  together: Together;
}

/** The numbered markers: real buttons in the order of the numbers, which is the order of Tab. */
export class PointMarkers {
  readonly #map: LeafletMap;
  readonly #strings: MapStrings;
  readonly #press: (together: Together, marker: HTMLButtonElement) => void;
  readonly #pane: HTMLElement;
  #points: readonly MapPoint[] = [];
  #markers: Marker[] = [];
  #selected: string | null = null;

  constructor(map: LeafletMap, strings: MapStrings, press: (together: Together, marker: HTMLButtonElement) => void) {
    this.#map = map;
    this.#strings = strings;
    this.#press = press;
    this.#pane = map.getPane('markerPane');
    map.on('zoom viewreset', () => this.#place());
    map.on('zoomend viewreset', () => this.#arrange());
  }

  show(points: readonly MapPoint[]): void {
    this.#points = points.toSorted((left, right) => left.number - right.number);
    this.#arrange();
  }

  /** Marks the point and brings it into the picture. An id without a point takes the mark away. */
  select(id: string): void {
    this.#selected = id;
    for (const marker of this.#markers) this.#mark(marker);
    const point = this.#points.find((known) => known.id === id);
    if (point) this.#reveal(point);
  }

  /** The marker that stands for an offer. */
  buttonOf(id: string): HTMLButtonElement | undefined {
    return this.#markerOf(id)?.button;
  }

  /** Where markers are, in the picture's own pixels. */
  boxes(): DOMRect[] {
    return this.#markers.map(({ button }) => button.getBoundingClientRect());
  }

  #markerOf(id: string): Marker | undefined {
    return this.#markers.find(({ together }) => together.some((point) => point.id === id));
  }

  /** Decides anew which points share a marker. Markers that stay keep their button, and with it the focus. */
  #arrange(): void {
    const old = new Map(this.#markers.map((marker) => [marker.together[0].id, marker]));
    const lost = this.#markers.find(({ button }) => button.matches(':focus'))?.together[0].id;
    const all = mergePoints(this.#points, ({ lat, lon }) => this.#map.latLngToLayerPoint([lat, lon]), MARKER + 2);
    this.#markers = all.map((together) => ({ together, button: old.get(together[0].id)?.button ?? this.#create() }));

    const kept = new Set(this.#markers.map(({ button }) => button));
    for (const { button } of old.values()) if (!kept.has(button)) button.remove();
    let next = this.#pane.firstElementChild;
    for (const marker of this.#markers) {
      if (marker.button === next) next = next.nextElementSibling;
      else this.#pane.insertBefore(marker.button, next);
      this.#describe(marker);
    }
    this.#place();
    if (lost !== undefined) this.buttonOf(lost)?.focus({ preventScroll: true });
  }

  #describe(marker: Marker): void {
    const { button, together } = marker;
    const shown = together.length > 1 ? `${together[0].number}+` : String(together[0].number);
    button.className = together.length > 1 ? 'map-point map-several' : 'map-point';
    button.textContent = shown;
    // The name begins with what is to be seen, for those who speak to their computer.
    button.setAttribute('aria-label', together.length === 1 ? together[0].label : `${shown}: ${this.#strings.together}. ${together.map(({ label }) => label).join('; ')}`);
    if (together.length > 1) button.setAttribute('aria-expanded', 'false');
    else button.removeAttribute('aria-expanded');
    this.#mark(marker);
  }

  #create(): HTMLButtonElement {
    const button = element('button', { type: 'button' });
    const together = (): Together | undefined => this.#markers.find((marker) => marker.button === button)?.together;
    button.addEventListener('click', ({ detail }) => {
      const pressed = together();
      // A pointer may have moved the map rather than pressed the marker; keys have no pointer.
      if (pressed && !(detail > 0 && this.#map.dragging.moved())) this.#press(pressed, button);
    });
    button.addEventListener('focus', () => {
      const [first] = together() ?? [];
      if (first && button.matches(':focus-visible')) this.#reveal(first);
    });
    return button;
  }

  #mark({ button, together }: Marker): void {
    if (together.some(({ id }) => id === this.#selected)) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }

  #reveal({ lat, lon }: MapPoint): void {
    const { x, y } = this.#map.getSize();
    const padding = [Math.min(MARGIN, x / 3), Math.min(MARGIN, y / 3)] as const;
    this.#map.panInside([lat, lon], { padding, animate: false });
  }

  #place(): void {
    for (const { button, together: [{ lat, lon }] } of this.#markers) {
      const { x, y } = this.#map.latLngToLayerPoint([lat, lon]);
      button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -50%)`;
    }
  }
}
