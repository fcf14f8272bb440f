import { boundsOf, circleOf, type Around } from './around.js';
import { createFrame, type Frame } from './frame.js';
import { Ground } from './ground/ground.js';
import { LeafletMap, type Circle } from './leaflet/leaflet.js';
import { mapStyleText } from './map.styles.js';
import { letPageScroll, moveByKeys } from './moving.js';
import { PointMarkers } from './points/point-markers.js';
import { SharedMarker } from './points/shared-marker.js';
import { mapStringsOf } from './strings/map-strings-of.js';

/** An offer's place, with the number it has in the list. */
export interface MapPoint {
  id: string;
  number: number;
  /** WGS84 degrees. */
  lat: number;
  lon: number;
  /** The name a point has for those who do not see it. */
  label: string;
}

export interface MapOptions {
  /** Where the map's own data is. */
  api: string;
  language: string;
  dark: boolean;
  /** Somebody wants to read the offer of a point. */
  onSelect(id: string): void;
}

export interface OffersMap {
  /** Draws these points instead of those before; the circle is the radius that was searched. */
  show(points: readonly MapPoint[], around: { lat: number; lon: number; radiusKm: number } | null): void;
  /** Marks the point of an offer and brings it into the picture. */
  select(id: string): void;
  close(): void;
}

/** To be adopted by the root that the map stands in. */
export const mapStyles: CSSStyleSheet = new CSSStyleSheet();
mapStyles.replaceSync(mapStyleText);

/** Nothing moves by itself, for nobody. Leaflet's own buttons, keys and notes are not used: the frame has better ones. */
const LEAFLET_OPTIONS = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false, zoomSnap: 0.25, minZoom: 6, maxZoom: 15, bounceAtZoomLimits: false };
/** Germany's middle, until there is something to show. */
const START = { center: [51.2, 10.3], zoom: 6 } as const;
/** One point alone still has its surroundings. */
const NEAREST = 13;

/** Draws a map into a container, under whatever is there. Points are there at once, the background follows. */
export function openMap(container: HTMLElement, options: MapOptions): Promise<OffersMap> {
  return Promise.resolve(new DrawnMap(container, options));
}

class DrawnMap implements OffersMap {
  readonly #options: MapOptions;
  readonly #frame: Frame;
  readonly #map: LeafletMap;
  readonly #markers: PointMarkers;
  readonly #shared: SharedMarker;
  readonly #ground: Ground;
  readonly #closing = new AbortController();
  #points: readonly MapPoint[] = [];
  #around: Around | null = null;
  #circle: Circle | undefined;
  /** What the view was last fitted to, so that it stays where somebody has moved it. */
  #fitted: string | undefined;

  constructor(container: HTMLElement, options: MapOptions) {
    const strings = mapStringsOf(options.language);
    this.#options = options;
    this.#frame = createFrame(strings, options.language);
    if (options.dark) this.#frame.root.classList.add('map-dark');
    container.append(this.#frame.root);
    this.#map = new LeafletMap(this.#frame.view, LEAFLET_OPTIONS).setView(START.center, START.zoom, { animate: false });
    this.#shared = new SharedMarker(this.#frame.list, strings, (id) => this.#options.onSelect(id));
    this.#markers = new PointMarkers(this.#map, strings, (together, button) => (together.length > 1 ? this.#shared.toggle(together, button) : this.#options.onSelect(together[0].id)));
    this.#ground = new Ground(this.#map, this.#frame, strings, { api: options.api, signal: this.#closing.signal, taken: () => [...this.#markers.boxes(), ...buttonBoxes(this.#frame)] });
    this.#listen();
  }

  show(points: readonly MapPoint[], around: Around | null): void {
    this.#points = points;
    this.#around = around;
    this.#shared.close();
    this.#circle?.remove();
    this.#circle = around ? circleOf(around, this.#map) : undefined;
    this.#frame.circle.textContent = around ? mapStringsOf(this.#options.language).circle(kilometres(around.radiusKm, this.#options.language)) : '';
    this.#fitAnew();
    this.#markers.show(points);
    this.#ground.arrange();
  }

  select(id: string): void {
    this.#markers.select(id);
  }

  close(): void {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#map.remove();
    this.#frame.root.remove();
  }

  #listen(): void {
    const { stage, view, zoomIn, zoomOut, showAll } = this.#frame;
    letPageScroll(this.#map, stage);
    moveByKeys(this.#map, view);
    const zoomBy = (levels: number) => () => void this.#map.setZoom(this.#map.getZoom() + levels, { animate: false });
    zoomIn.addEventListener('click', zoomBy(1));
    zoomOut.addEventListener('click', zoomBy(-1));
    showAll.addEventListener('click', () => this.#fit());
    this.#map.on('zoomend', () => {
      this.#shared.close();
      zoomIn.ariaDisabled = String(this.#map.getZoom() >= this.#map.getMaxZoom());
      zoomOut.ariaDisabled = String(this.#map.getZoom() <= this.#map.getMinZoom());
    });
    // Opened while it was hidden, the map had no size to fit anything into.
    this.#map.on('resize', () => this.#fitAnew());
    void this.#ground.lay();
  }

  /** Fits the view if what is searched has changed; with a circle, other offers inside it are no reason. */
  #fitAnew(): void {
    const subject = JSON.stringify(this.#around ?? this.#points.map(({ lat, lon }) => [lat, lon]));
    if (subject === this.#fitted || this.#map.getSize().x === 0) return;
    if (this.#fit()) this.#fitted = subject;
  }

  #fit(): boolean {
    const bounds = boundsOf(this.#points, this.#around);
    if (bounds) this.#map.fitBounds(bounds, { animate: false, padding: [24, 24], maxZoom: NEAREST });
    return bounds !== null;
  }
}

const buttonBoxes = ({ showAll, zoomIn, zoomOut }: Frame): DOMRect[] => [showAll, zoomIn, zoomOut].map((button) => button.getBoundingClientRect());

const kilometres = (radius: number, language: string): string => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(radius);
