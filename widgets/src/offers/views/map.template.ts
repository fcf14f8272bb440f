import type { TemplateResult } from 'lit';

import { html, nothing } from '../later/received.js';
import type { MapView } from './map-view.js';
import type { Shown } from './offer-views.js';
import { pointOf } from './points-of.js';
import type { ViewStrings } from './strings/view-strings.js';

/** The map's room, which waits for somebody to want it; the list stays below. */
export function mapTemplate(map: MapView, { offers }: Shown, strings: ViewStrings): TemplateResult {
  const { state } = map;
  const missing = offers.filter((offer) => pointOf(offer) === null).length;
  return html`<div class="map-room ${state}" role="region" aria-label=${strings.mapLabel} aria-busy=${state === 'opening'}>
      ${state === 'closed' ? html`<p>${strings.mapWaits}</p><button part="button" class="button" @click=${() => map.ask()}>${strings.showMap}</button>` : nothing}
      ${state === 'opening' ? html`<p role="status">${strings.mapLoading}</p>` : nothing}
      ${state === 'failed' ? html`<p role="alert">${strings.mapFailed}</p><button part="button" class="button" @click=${() => map.ask()}>${strings.showMap}</button>` : nothing}
      <div part="map" class="map-holder" ?hidden=${state !== 'open' && state !== 'opening'}></div>
    </div>
    ${missing > 0 ? html`<p class="map-note">${strings.notOnMap(missing)}</p>` : nothing}`;
}
