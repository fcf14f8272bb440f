import { html, type TemplateResult } from 'lit';

import type { OpenedPlace } from '../opened-places.controller.js';
import type { OpenedPart } from '../opened/opened-place.js';
import type { Place } from '../place.js';
import type { PlaceWords } from '../place-words.js';

/** An opened place, or that what draws it is on its way, or has not come. */
export function openingTemplate(drawing: OpenedPart | null | undefined, place: Place, opened: OpenedPlace, retry: () => void, words: PlaceWords): TemplateResult {
  const { strings } = words;
  if (drawing === undefined) return html`<div part="details" class="details" aria-busy="true"><p>${strings.loading}</p></div>`;
  if (drawing === null) return html`<div part="details" class="details" role="alert"><p>${strings.detailsFailed}</p><button part="button" class="button" @click=${retry}>${strings.retry}</button></div>`;
  return drawing.template(place, opened, retry, words);
}
