import { html, type TemplateResult } from 'lit';

import { id22 } from '../../prescription/address/offer-id.js';
import type { DeskOffer } from '../desk.js';

/** The way to the poster for the door. */
export const posterTemplate = ({ id }: DeskOffer): TemplateResult => html`<section aria-labelledby="poster">
  <h2 id="poster">Plakat für die Tür</h2>
  <p>Mit dem Plakat können Gäste selbst sagen, dass sie da sind: mit dem Telefon und den vier Wörtern von ihrem Blatt.</p>
  <p><a class="button" href="plakat#${id22(id) ?? ''}">Plakat ansehen und drucken</a></p>
</section>`;
