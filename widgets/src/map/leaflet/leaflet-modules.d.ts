// What is used of Leaflet 2.0.0-alpha.1, which comes without types. Positions on earth are [latitude, longitude] in degrees.

declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.PinchZoom.js';
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js';

declare module 'leaflet/src/geo/LatLngBounds.js' {
  export class LatLngBounds {
    constructor(corners: readonly (readonly [lat: number, lon: number])[]);
    extend(position: readonly [lat: number, lon: number]): this;
    getWest(): number;
    getSouth(): number;
    getEast(): number;
    getNorth(): number;
    isValid(): boolean;
  }
}

declare module 'leaflet/src/map/Map.js' {
  import type { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';

  export interface Pixels {
    readonly x: number;
    readonly y: number;
  }

  interface Animated {
    animate: false;
  }

  export class Map {
    constructor(container: HTMLElement, options: Record<string, unknown>);
    readonly options: Record<string, unknown>;
    readonly dragging: { enable(): unknown; disable(): unknown; moved(): boolean | undefined };
    on(events: string, listener: (event: never) => void): this;
    setView(center: readonly [lat: number, lon: number], zoom: number, options: Animated): this;
    fitBounds(bounds: LatLngBounds, options: Animated & { padding?: readonly [number, number]; maxZoom?: number }): this;
    panBy(offset: readonly [x: number, y: number], options: Animated): this;
    panInside(position: readonly [lat: number, lon: number], options: Animated & { padding: readonly [number, number] }): this;
    setZoom(zoom: number, options: Animated): this;
    setMaxZoom(zoom: number): this;
    getZoom(): number;
    getMinZoom(): number;
    getMaxZoom(): number;
    getBounds(): LatLngBounds;
    getSize(): Pixels;
    getPane(name: string): HTMLElement;
    createPane(name: string): HTMLElement;
    latLngToLayerPoint(position: readonly [lat: number, lon: number]): Pixels;
    remove(): this;
  }
}

declare module 'leaflet/src/layer/vector/Polyline.js' {
  import type { Map } from 'leaflet/src/map/Map.js';

  export class Polyline {
    constructor(lines: readonly (readonly (readonly [lat: number, lon: number])[])[], options: { className: string; interactive: false });
    addTo(map: Map): this;
    remove(): this;
  }
}

declare module 'leaflet/src/layer/vector/Circle.js' {
  import type { Map } from 'leaflet/src/map/Map.js';

  export class Circle {
    /** The radius is in metres. */
    constructor(center: readonly [lat: number, lon: number], options: { radius: number; className: string; interactive: false });
    addTo(map: Map): this;
    remove(): this;
  }
}

declare module 'leaflet/src/layer/tile/TileLayer.js' {
  import type { Map } from 'leaflet/src/map/Map.js';

  export class TileLayer {
    constructor(url: string, options: { maxZoom: number; className: string; alt: '' });
    on(events: string, listener: () => void): this;
    addTo(map: Map): this;
    remove(): this;
  }
}
