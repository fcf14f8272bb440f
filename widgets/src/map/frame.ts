import { element } from './element.js';
import type { MapStrings } from './strings/map-strings.js';

/** What stands around and under the picture. */
export interface Frame {
  root: HTMLElement;
  /** The picture and its buttons. */
  stage: HTMLElement;
  /** The picture itself: Leaflet draws into it. */
  view: HTMLElement;
  zoomIn: HTMLButtonElement;
  zoomOut: HTMLButtonElement;
  showAll: HTMLButtonElement;
  /** Where offers that share a marker are listed. */
  list: HTMLElement;
  /** Says how far the circle reaches; empty without one. */
  circle: HTMLElement;
  /** Who made the background. */
  sources: HTMLElement;
  /** Spoken when something changes. */
  status: HTMLElement;
}

const button = (name: string, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]): HTMLButtonElement => element('button', { type: 'button', ...attributes, ...(content.length > 0 && { 'aria-label': name, title: name }) }, ...(content.length > 0 ? content : [name]));

const sign = (text: string): HTMLElement => element('span', { 'aria-hidden': 'true' }, text);

/** Builds the map's surroundings: the way past it, its buttons, its sentences. */
export function createFrame(strings: MapStrings, language: string): Frame {
  const skip = button(strings.skip, { class: 'map-skip' });
  const [zoomIn, zoomOut] = [button(strings.zoomIn, { class: 'map-button' }, sign('+')), button(strings.zoomOut, { class: 'map-button' }, sign('−'))];
  const showAll = button(strings.showAll, { class: 'map-button map-all' });
  const view = element('div', { class: 'map-view', role: 'group', tabindex: '0', 'aria-label': strings.view });
  const stage = element('div', { class: 'map-stage' }, element('div', { class: 'map-buttons' }, showAll, zoomIn, zoomOut), view);
  const list = element('div', { class: 'map-list', role: 'group', 'aria-label': strings.choose });
  const [circle, sources] = [element('span'), element('p', { class: 'map-sources' })];
  const status = element('p', { class: 'map-status', role: 'status' });
  const end = element('p', { class: 'map-end', tabindex: '-1' }, strings.end);
  list.hidden = true;

  const hint = element('p', { class: 'map-hint' }, circle, ` ${strings.hint}`);
  const root = element('div', { class: 'map', role: 'group', 'aria-label': strings.map, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' }, skip, stage, list, status, hint, sources, end);
  // Only while it has the focus is it a stop of Tab: from an element that is none, Chromium goes back to the start of the shadow tree.
  skip.addEventListener('click', () => {
    end.tabIndex = 0;
    end.focus();
  });
  end.addEventListener('blur', () => (end.tabIndex = -1));
  return { root, stage, view, zoomIn, zoomOut, showAll, list, circle, sources, status };
}
