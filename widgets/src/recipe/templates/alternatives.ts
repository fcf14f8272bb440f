import { html, type TemplateResult } from 'lit/html.js';

import { callTemplate } from './contact.js';
import { leafTemplate } from './leaf.js';
import type { OfferView } from './offer-view.js';
import { placeLines } from './place-lines.js';
import { whenOf } from './when-of.js';

/** What can be done instead, near and for the same reasons. */
export function alternativesTemplate(view: OfferView): TemplateResult | null {
  const { alternatives } = view.now;
  const { own } = view.speech;
  if (alternatives.length === 0) return null;
  return html`<section class="instead">
    <h3>${own.instead}</h3>
    <ul>${alternatives.map(({ offer, next }) => {
      const place = placeLines({ bundle: view.bundle, now: { ...view.now, offer } });
      return html`<li>
        <div class="head">
          ${leafTemplate(next, view.language)}
          <div class="what">
            <p class="title" lang="de" dir="auto">${offer.title}</p>
            <p class="when">${next ? whenOf(next, view) : own.byAppointment}</p>
            ${offer.mode === 'ONLINE' ? html`<p>${view.speech.strings.online}</p>` : offer.mode === 'AT_HOME' ? html`<p>${view.speech.strings.atHome}</p>` : null}
            ${place.length === 0 ? null : html`<p lang="de" dir="auto">${place.join(', ')}</p>`}
          </div>
        </div>
        ${callTemplate(offer.phone, view)}
      </li>`;
    })}</ul>
  </section>`;
}
