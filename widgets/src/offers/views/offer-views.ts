import type { TemplateResult } from 'lit';

import { html, nothing, receive } from '../later/received.js';
import type { Toolkit } from '../later/toolkit.js';
import type { Offer } from '../offer.js';
import type { OffersController } from '../offers.controller.js';
import type { Words } from '../templates/context.js';
import type { View } from '../view.js';
import { groupsTemplate } from './groups.template.js';
import { MapView, type MapViewHost } from './map-view.js';
import { mapTemplate } from './map.template.js';
import { viewStringsOf } from './strings/view-strings-of.js';
import { viewsStyles } from './views.styles.js';

/** What is to be shown. */
export interface Shown {
  view: View;
  /** Whether the nearest come first. */
  byDistance: boolean;
  offers: readonly Offer[];
  around: OffersController['around'];
  /** Of a group's heading; offers stand one below. */
  headingLevel: number;
  /** A plain list of some of the offers. */
  list(offers: readonly Offer[], headingLevel: number): TemplateResult;
}

/** Everything but the plain list: days, distances, the map. */
export interface Views {
  readonly styles: CSSStyleSheet;
  template(shown: Shown, words: Words): TemplateResult;
  /** Somebody wants to see the map. */
  openMap(): void;
  /** What is drawn has changed: the map follows. */
  drawn(shown: Shown, words: Words): void;
  /** Somebody reads an offer. */
  select(id: string): void;
  close(): void;
}

export function createViews(toolkit: Toolkit, host: MapViewHost): Views {
  receive(toolkit);
  const styles = new CSSStyleSheet();
  styles.replaceSync(viewsStyles);
  const map = new MapView(host);
  return {
    styles,
    template(shown, words) {
      const strings = viewStringsOf(words.language);
      return html`${shown.view === 'map' ? mapTemplate(map, shown, strings) : nothing} ${groupsTemplate(shown, words, strings)}`;
    },
    openMap: () => map.open(),
    drawn: (shown, words) => map.follow(shown, words),
    select: (id) => map.select(id),
    close: () => map.close(),
  };
}
