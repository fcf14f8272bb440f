import type { OfferEdge } from '../data/offer.js';
import { telephoneAddress } from '../markup/addresses.js';
import { html, type Markup } from '../markup/html.js';
import { confirmedInWords } from '../words/facts-in-words.js';
import type { Strings } from '../words/strings.js';
import { whenInWords } from '../words/when-in-words.js';
import { dayLeaf } from './day-leaf.js';
import { facts } from './facts.js';
import { nearness } from './nearness.js';
import { specials } from './special.js';

export interface ItemView {
  readonly strings: Strings;
  readonly today: string;
  /** Where an offer's own page is. */
  hrefOf(id: string): string;
  /** In frames that may not be left: links open a window of their own, and numbers are text beside their link. */
  readonly inFrame: boolean;
}

/** An offer in the list under a heading of its level, always in the same order: leaf, title, when, where, what is special, facts, phone, confirmed. */
export function offerItem(edge: OfferEdge, level: 2 | 3, { strings, today, hrefOf, inFrame }: ItemView): Markup {
  const { node, nextOccurrence } = edge;
  const target = inFrame ? html` target="_blank" rel="noopener"` : null;
  const phone = node.contact?.phone ?? node.organiser?.phone ?? null;
  const dial = phone === null ? null : telephoneAddress(phone);
  const title = html`<a href="${hrefOf(node.id)}"${target}><span lang="de" dir="auto">${node.title}</span></a>`;
  const where = [
    node.place && html`<span lang="de" dir="auto">${node.place.name}</span>`,
    html`<span>${nearness(edge, strings)}</span>`,
    node.organiser && html`<span lang="de" dir="auto">${node.organiser.name}</span>`,
  ].filter((part) => part !== null);
  return html`<li class="offer">
${dayLeaf(nextOccurrence, strings)}
<div class="body">
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}${node.example ? html` <span class="badge" title="${strings.exampleHint}">${strings.example}</span>` : null}
<p class="when">${nextOccurrence === null ? strings.byAppointment : html`<time datetime="${nextOccurrence.allDay ? nextOccurrence.start.slice(0, 10) : nextOccurrence.start}">${whenInWords(nextOccurrence, strings, today)}</time>`}</p>
<p class="where">${where.map((part, at) => (at === 0 ? part : html` <span aria-hidden="true">·</span> ${part}`))}</p>
${specials(node, nextOccurrence, strings, today)}
${facts(node, node.place?.accessibility?.wheelchair, strings)}
<div class="actions">
${phone === null ? null : dial === null || inFrame ? html`<span class="number"><bdi dir="ltr">${phone}</bdi></span>` : html`<a class="button" href="${dial}" aria-label="${strings.call(phone)}"><bdi dir="ltr">${phone}</bdi></a>`}
<span class="confirmed${node.freshness === 'STALE' ? ' stale' : ''}">${confirmedInWords(node.lastConfirmedAt, node.freshness, strings)}</span>
</div>
</div>
</li>`;
}
