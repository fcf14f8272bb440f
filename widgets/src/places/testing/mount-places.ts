import type { HttpHandler } from 'msw';
import { onTestFinished, vi } from 'vitest';

import { LocateDocument, PlaceCountDocument, PlaceDetailsDocument, PlaceOffersDocument, PlacesNearDocument } from '../../data/gql/graphql.js';
import { SUNDAY, TELGTE } from '../../testing/fixtures.js';
import { answering, origins } from '../../testing/handlers.js';
import { freshApi, serve } from '../../testing/mount.js';
import '../define.js';
import type { MitPlaces } from '../places.element.js';
import { placeDetailsOf, placeListOf, placeOf, placeOffersOf } from './place-fixtures.js';

export interface PlacesMounting {
  /** Come before the usual answers. */
  handlers?: HttpHandler[];
  /** What stands inside the element, as HTML. */
  content?: string;
  /** What stands around it; the element replaces `<slot>`. */
  around?: string;
  /** The language of the page. */
  lang?: string;
  /** False for tests that look at it while it loads. */
  settled?: boolean;
}

/** One place, its details, what happens there, nothing further away, and Telgte for whoever asks for a place. */
const usual = (): HttpHandler[] => [
  answering(PlacesNearDocument, () => placeListOf([placeOf()])),
  answering(PlaceCountDocument, () => ({ placesNear: { totalCount: 0 } })),
  answering(PlaceDetailsDocument, () => ({ place: placeDetailsOf() })),
  answering(PlaceOffersDocument, () => ({ offersNear: placeOffersOf() })),
  answering(LocateDocument, () => TELGTE),
];

/** Puts the widget on the page as its script would, with a clock that stands still, and waits until nothing is on its way. */
export async function mountPlaces(attributes: Record<string, string> = {}, { handlers = [], content = '', around = '<slot></slot>', lang = 'de', settled: wait = true }: PlacesMounting = {}): Promise<MitPlaces> {
  await serve([...handlers, ...usual()]);
  const page = document.createElement('main');
  page.lang = lang;
  page.innerHTML = around;
  const widget = document.createElement('mit-places');
  widget.clock = () => SUNDAY;
  for (const [name, value] of Object.entries({ api: freshApi(), ...attributes })) widget.setAttribute(name, value);
  origins.add(new URL(widget.getAttribute('api') ?? '').origin);
  widget.innerHTML = content;
  page.querySelector('slot')?.replaceWith(widget);
  document.body.append(page);
  onTestFinished(() => page.remove());
  await widget.updateComplete;
  if (wait) await settled(widget);
  return widget;
}

/** Resolves when nothing is on its way. */
export async function settled(widget: MitPlaces): Promise<void> {
  await vi.waitFor(() => {
    if (shadowOf(widget).querySelector('[aria-busy="true"]')) throw new Error('The widget is still loading.');
  });
  await widget.updateComplete;
}

/** Opens the first place, or the one that is named, and waits for what it shows. */
export async function open(widget: MitPlaces, at = 0): Promise<void> {
  shadowOf(widget).querySelectorAll<HTMLElement>('.title')[at]?.click();
  await widget.updateComplete;
  await settled(widget);
}

export function shadowOf(widget: MitPlaces): ShadowRoot {
  if (!widget.shadowRoot) throw new Error('The widget has not been rendered yet. Mount it first.');
  return widget.shadowRoot;
}

/** The text of every element that fits, as it is read: white space is one space. */
export const textsOf = (widget: MitPlaces, selector: string): string[] =>
  [...shadowOf(widget).querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

export const titlesOf = (widget: MitPlaces): string[] => textsOf(widget, '.title');

/** One element by selector; a test that finds none has nothing to say. */
export function one<Found extends HTMLElement = HTMLElement>(widget: MitPlaces, selector: string): Found {
  const found = shadowOf(widget).querySelector<Found>(selector);
  if (!found) throw new Error(`There is no "${selector}" in the widget.`);
  return found;
}
