import { html, type TemplateResult } from 'lit';

import { distanceInWords } from '../../base/words/distance-in-words.js';
import type { Place } from '../place.js';
import type { PlaceWords } from '../place-words.js';

/** The leaf says how far it is, as a calendar's says when; the same stands in words beside it, so it is not read out. */
export function leafTemplate({ distanceMetres, node }: Place, { language }: PlaceWords): TemplateResult {
  if (node.positionAccuracy !== 'EXACT') return html`<div class="leaf open" aria-hidden="true"><span class="leaf-day">…</span></div>`;
  const [number = '', ...unit] = distanceInWords(distanceMetres, language).split('\u00A0');
  return html`<div class="leaf" aria-hidden="true" dir="ltr"><span class="leaf-weekday">${unit.join(' ')}</span><span class="leaf-day">${number}</span></div>`;
}
