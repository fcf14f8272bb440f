import type { nothing as Nothing, TemplateResult } from 'lit';

import { withoutLabel } from '../../offers/without-label.js';
import type { OpenedPlace } from '../opened-places.controller.js';
import type { Place, PlaceDetails } from '../place.js';
import type { PlaceWords } from '../place-words.js';
import { openedStrings } from '../strings/opened-strings.de.js';
import { openedPlaceStyles } from '../styles/opened-place.styles.js';
import { accessTemplate } from './access.js';
import { happeningTemplate } from './happening.js';
import { hoursInWords } from './hours-in-words.js';
import type { OpenedToolkit } from './opened-toolkit.js';
import type { OpenedWords } from './opened-words.js';
import { html, nothing, receive, wordsOf } from './toolkit.js';

/** What stands below an opened place. */
export interface OpenedPart {
  readonly styles: CSSStyleSheet;
  template(place: Place, opened: OpenedPlace, retry: () => void, words: PlaceWords): TemplateResult;
}

/** Comes as a file of its own when the first place is opened. */
export function createOpened(toolkit: OpenedToolkit): OpenedPart {
  receive(toolkit);
  const styles = new CSSStyleSheet();
  styles.replaceSync(openedPlaceStyles);
  return { styles, template: openedTemplate };
}

/** What the list knows is there at once, the rest as it comes. */
function openedTemplate(place: Place, { details, offers }: OpenedPlace, retry: () => void, placeWords: PlaceWords): TemplateResult {
  const words: OpenedWords = { ...placeWords, opened: placeWords.places.opened ?? openedStrings };
  const { strings, opened } = words;
  const loaded = details === null || details === 'failed' ? null : details;
  return html`<div part="details" class="details">
    ${loaded?.description ? html`<p lang="de" dir="auto" class="text">${loaded.description}</p>` : nothing}
    ${section(opened.happens, happeningTemplate(offers, retry, words))} ${hoursTemplate(place, words)}
    ${details === null ? html`<p aria-busy="true">${strings.loading}</p>` : nothing}
    ${details === 'failed' ? html`<div role="alert"><p>${strings.detailsFailed}</p><button part="button" class="button" @click=${retry}>${strings.retry}</button></div>` : nothing}
    ${loaded ? section(opened.accessHeading, accessTemplate(loaded, words)) : nothing}
    ${addressTemplate(place, words)} ${loaded ? hostTemplate(loaded, words) : nothing}
    ${loaded?.url ? html`<p>${outsideLink(loaded.url, opened.web)}</p>` : nothing}
    ${loaded ? html`<p class="source">${strings.source}: <span lang="de" dir="auto">${withoutLabel(loaded.provenance.attribution)}</span></p>` : nothing}
  </div>`;
}

function section(title: string, content: unknown): TemplateResult {
  return html`<div class="fact"><span class="fact-title">${title}</span>${content}</div>`;
}

/** That nobody knows them stands in the list already. */
function hoursTemplate({ node: { openingHours } }: Place, { opened, language }: OpenedWords): TemplateResult | typeof Nothing {
  if (openingHours === null) return nothing;
  const lines = hoursInWords(openingHours, wordsOf(language), opened);
  // What is not that simple stands as its source writes it.
  if (lines === null) return section(opened.hours, html`<p><bdi lang="de">${openingHours}</bdi></p>`);
  return section(opened.hours, html`<ul>${lines.map(({ days, times }) => html`<li>${days === '' ? times : `${days}: ${times}`}</li>`)}</ul>`);
}

/** A point in the middle of a town would lead astray; only a place's own is worth a map. */
function addressTemplate({ node: { address, position, positionAccuracy } }: Place, { opened }: OpenedWords): TemplateResult | typeof Nothing {
  const lines = [address?.street, [address?.postalCode, address?.city].filter(Boolean).join(' ')].filter(Boolean);
  const map = position !== null && positionAccuracy === 'EXACT' ? outsideLink(mapAddress(position), opened.map) : nothing;
  if (lines.length === 0 && map === nothing) return nothing;
  return section(opened.address, html`<p><span lang="de" dir="auto">${lines.map((line, at) => html`${at === 0 ? nothing : html`<br />`}${line}`)}</span>${lines.length === 0 || map === nothing ? nothing : html`<br />`}${map}</p>`);
}

function hostTemplate({ host }: PlaceDetails, { opened }: OpenedWords): TemplateResult | typeof Nothing {
  if (host === null) return nothing;
  return section(opened.host, html`<p><bdi lang="de">${host.url ? outsideLink(host.url, host.name) : host.name}</bdi></p>`);
}

/** A link that somebody may follow; nothing is loaded from there. */
const mapAddress = ({ lat, lon }: { lat: number; lon: number }): string => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;

/** Only addresses of the web become links; anything else stays text. */
function outsideLink(url: string, text: string): TemplateResult {
  return /^https?:\/\//i.test(url) ? html`<a part="link" href=${url} rel="noopener external">${text}</a>` : html`${text}`;
}
