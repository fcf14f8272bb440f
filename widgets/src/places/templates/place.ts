import { html, nothing, type TemplateResult } from 'lit';

import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import { distanceInWords } from '../../base/words/distance-in-words.js';
import { wordsOf } from '../../base/words/words-of.js';
import { phoneIcon } from '../../offers/templates/icons.js';
import type { Place } from '../place.js';
import type { PlaceWords } from '../place-words.js';
import { openingInWords } from '../words/opening-in-words.js';
import { factsTemplate } from './facts.js';
import { leafTemplate } from './leaf.js';

export interface PlaceView {
  headingLevel: number;
  opened: boolean;
  toggle(): void;
  /** What stands below when it is opened. */
  details: TemplateResult | typeof nothing;
}

const MOST_KINDS = 2;

/** A place in the list, always in the same order: leaf, name, whether it is open, kind and where, facts, phone, confirmed. */
export function placeTemplate(place: Place, view: PlaceView, words: PlaceWords): TemplateResult {
  const { node } = place;
  const { strings } = words;
  return html`<li part="item" class="offer" data-id=${node.id}>
    ${leafTemplate(place, words)}
    <div class="body">
      <div role="heading" aria-level=${Math.min(6, view.headingLevel)} class="heading"><button part="title" class="title" lang="de" dir="auto" aria-expanded=${view.opened} @click=${view.toggle}>${node.name}</button></div>
      ${node.example ? html`<span part="badge" class="badge" title=${strings.exampleHint}>${strings.example}</span>` : nothing}
      <p part="meta" class="when ${node.openNow === null ? 'unknown' : ''}">${openingInWords(node, words)}</p>
      <p part="meta" class="where">${whereLine(place, words)}</p>
      ${footTemplate(place, words)}
      ${view.details}
    </div>
  </li>`;
}

/** Facts, telephone and when it was confirmed; in one line where there is nobody to ring. */
function footTemplate(place: Place, words: PlaceWords): TemplateResult {
  const { phone, freshness, lastConfirmedAt } = place.node;
  const { strings, language, now } = words;
  const facts = html`<ul class="facts">${factsTemplate(place, words)}</ul>`;
  const confirmed = html`<span class="confirmed ${freshness === 'STALE' ? 'stale' : ''}">${confirmedInWords(lastConfirmedAt, freshness, language, now)}</span>`;
  if (phone === null) return html`<div class="actions">${facts}${confirmed}</div>`;
  const link = html`<a part="button" class="phone" href=${telephone(phone)} aria-label=${strings.call(phone)}>${phoneIcon}<bdi dir="ltr">${phone}</bdi></a>`;
  return html`${facts}<div part="actions" class="actions">${link}${confirmed}</div>`;
}

function whereLine(place: Place, words: PlaceWords): TemplateResult[] {
  const { kinds, address } = place.node;
  const said = kinds.filter((kind) => kind !== 'OTHER').slice(0, MOST_KINDS);
  const parts = [
    said.length > 0 ? html`<span>${said.map((kind) => words.places.kinds[kind]).join(wordsOf(words.language).comma)}</span>` : null,
    html`<span>${nearness(place, words)}</span>`,
    address?.street ? html`<span lang="de" dir="auto">${address.street}</span>` : null,
    address?.city ? html`<span lang="de" dir="auto">${address.city}</span>` : null,
  ].filter((part) => part !== null);
  return parts.map((part, at) => (at === 0 ? part : html` <span class="dot" aria-hidden="true">·</span> ${part}`));
}

/** A place known by its postcode or town alone has no distance worth a figure close by. */
function nearness({ node, distanceMetres }: Place, { strings, language }: PlaceWords): string {
  const distance = distanceInWords(distanceMetres, language);
  if (node.positionAccuracy === 'EXACT') return distance;
  return distanceMetres < 1_000 ? strings.inTown : `${strings.approximate} ${distance}`;
}

const telephone = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
