import { http, HttpResponse, type HttpHandler } from 'msw';
import { onTestFinished } from 'vitest';

import { tokens } from '../../base/tokens.js';
import { freshApi, serve } from '../../testing/mount.js';
import { mapStyles, openMap, type MapOptions, type MapPoint, type OffersMap } from '../offers-map.js';
import { OUTLINES } from './outlines-of.js';

export interface MountedMap {
  host: HTMLElement;
  shadow: ShadowRoot;
  map: OffersMap;
  selected: string[];
  /** One element by selector; a test that finds none has nothing to say. */
  one<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  /** The numbered markers, in the order of Tab. */
  markers(): HTMLButtonElement[];
  focused(): Element | null;
}

export const AROUND = { lat: 51.98, lon: 7.79, radiusKm: 10 };

export const POINTS: MapPoint[] = [
  { id: 'cafe', number: 1, lat: 51.982, lon: 7.785, label: '1: Erzählcafé, 400 m' },
  { id: 'walk', number: 2, lat: 52.02, lon: 7.7, label: '2: Spaziergang, 7 km' },
  { id: 'meal', number: 3, lat: 51.982, lon: 7.785, label: '3: Mittagstisch, 400 m' },
  { id: 'choir', number: 4, lat: 51.93, lon: 7.85, label: '4: Chor, 7 km' },
];

/** Answers for the map's background; the outlines are there unless a test has others. */
export const backgrounds = (): HttpHandler[] => [http.get('*/map/config.json', () => HttpResponse.json({ tiles: null })), http.get('*/map/outlines', () => HttpResponse.json(OUTLINES))];

/** A map in a shadow root, as the widget has it. */
export async function mountMap({ handlers = [], width = 800, ...options }: Partial<MapOptions> & { handlers?: HttpHandler[]; width?: number } = {}): Promise<MountedMap> {
  await serve([...handlers, ...backgrounds()]);
  const host = document.createElement('div');
  host.style.inlineSize = `${width}px`;
  const shadow = host.attachShadow({ mode: 'open' });
  if (tokens.styleSheet) shadow.adoptedStyleSheets = [tokens.styleSheet, mapStyles];
  document.body.append(host);
  const selected: string[] = [];
  const map = await openMap(shadow.appendChild(document.createElement('div')), { api: freshApi(), language: 'de', dark: false, onSelect: (id) => selected.push(id), ...options });
  onTestFinished(() => {
    map.close();
    host.remove();
  });
  const one = <Found extends HTMLElement>(selector: string): Found => {
    const found = shadow.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no "${selector}" in the map.`);
    return found;
  };
  return { host, shadow, map, selected, one, markers: () => [...shadow.querySelectorAll<HTMLButtonElement>('.map-point')], focused: () => shadow.activeElement };
}
