import type { VisitedOffer } from '../data/offer.js';
import { html, type Markup } from '../markup/html.js';
import { section, type ArticleView } from './article-view.js';

/** Where it is, with a way into the map of the visitor's own device; only a point that is the place itself is worth a map. */
export function whereSection({ place, mode }: VisitedOffer, { strings, inFrame }: ArticleView): Markup | null {
  const elsewhere = { ONLINE: strings.online, AT_HOME: strings.atHome, ALONG_ROUTE: strings.alongRoute, AT_PLACE: null }[mode];
  if (place === null) return elsewhere === null ? null : section(strings.where, html`<p>${elsewhere}</p>`);
  const { address, position, positionAccuracy } = place;
  const lines = [place.name, address?.street, [address?.postalCode, address?.city].filter(Boolean).join(' ')].filter((line): line is string => Boolean(line));
  const map = position !== null && positionAccuracy === 'EXACT' && !inFrame ? geoAddress(position, place.name) : null;
  return section(
    strings.where,
    html`<p lang="de" dir="auto">${lines.map((line, at) => (at === 0 ? line : html`<br>${line}`))}</p>`,
    map === null ? null : html`<p class="row"><a href="${map}">${strings.openMap}</a></p>`,
  );
}

/** RFC 5870, with the name as a label where an app understands it. */
const geoAddress = ({ lat, lon }: { lat: number; lon: number }, name: string): string => `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(name)})`;
