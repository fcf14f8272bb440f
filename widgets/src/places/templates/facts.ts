import { html, type TemplateResult } from 'lit';

import { tickIcon, wheelchairIcon } from '../../offers/templates/icons.js';
import type { Place } from '../place.js';
import type { PlaceWords } from '../place-words.js';
import { coolIcon } from './icons.js';

const MOST_FACTS = 3;

/** Whether wheelchairs get in, even if nobody knows; then what makes it easier, and whether it stays cool. */
export function factsTemplate({ node: { accessibility, coolPlace } }: Place, { strings, places }: PlaceWords): TemplateResult[] {
  const wheelchair = accessibility?.wheelchair;
  const facts = [
    wheelchair ? html`<li>${wheelchair === 'NO' ? '' : wheelchairIcon}${strings.wheelchair[wheelchair]}</li>` : html`<li class="unknown">${places.wheelchairUnknown}</li>`,
    coolPlace ? html`<li>${coolIcon}${places.staysCool}</li>` : null,
    accessibility?.stepFreeEntrance ? html`<li>${tickIcon}${places.stepFree}</li>` : null,
    accessibility?.accessibleToilet ? html`<li>${tickIcon}${places.toilet}</li>` : null,
  ];
  return facts.filter((fact) => fact !== null).slice(0, MOST_FACTS);
}
