import type { TemplateResult } from 'lit';

import type { AllWords } from '../later/all-words.js';
import { html, nothing } from '../later/received.js';
import type { Offer, OfferDetails } from '../offer.js';
import { linkStringsOf } from '../strings/link-strings-of.js';

/** Ways on from an opened offer: into the calendar, there, to a page to pass on, to those who can put it right. */
export function linksTemplate({ node: { id, title } }: Offer, details: OfferDetails, api: string, { language, now }: AllWords): TemplateResult {
  const strings = linkStringsOf(language);
  const page = `${api}/angebote/${encodeURIComponent(id)}`;
  const coming = details.occurrences.some(({ start, end }) => new Date(end ?? start) >= now);
  const { position } = details.place ?? {};
  const email = details.contact?.email;
  return html`<ul class="links">
    ${coming ? html`<li><a part="link" href="${page}.ics">${strings.calendar}</a></li>` : nothing}
    ${position ? html`<li><a part="link" href=${onMap(position)} rel="noopener external">${strings.onMap}</a></li>` : nothing}
    <li><a part="link" href=${page}>${strings.ownPage}</a></li>
    ${email ? html`<li><a part="link" href="mailto:${email}?subject=${encodeURIComponent(strings.reportSubject(title))}">${strings.report}</a></li>` : nothing}
  </ul>`;
}

const onMap = ({ lat, lon }: { lat: number; lon: number }): string => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
