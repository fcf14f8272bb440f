import { html, nothing, type TemplateResult } from 'lit';

import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import { rhythmInWords } from '../../base/words/rhythm-in-words.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import type { Offer } from '../offer.js';
import { translationIn } from '../translation-in.js';
import type { Words } from './context.js';
import { factsTemplate } from './facts.js';
import { nearness } from './nearness.js';
import { phoneIcon } from './icons.js';
import { leafTemplate } from './leaf.js';

export interface OfferView {
  /** Of its title. */
  headingLevel: number;
  /** The number of its point on the map; null without a map. */
  number: number | null;
  opened: boolean;
  toggle(): void;
  /** Why it stands where it stands. */
  reasons: unknown;
  /** What stands below when it is opened. */
  details: TemplateResult | typeof nothing;
}

/** An offer in the list, always in the same order: leaf, title, when, where, facts, what is special, phone, confirmed. */
export function offerTemplate(offer: Offer, view: OfferView, words: Words): TemplateResult {
  const { node } = offer;
  const { strings, language, now } = words;
  const phone = node.contact?.phone ?? node.organiser?.phone;
  const own = translationIn(node.translations, language);
  return html`<li part="item" class="offer" data-id=${node.id}>
    ${leafTemplate(offer, words)}
    <div class="body">
      ${view.number === null ? nothing : html`<span class="number">${view.number}</span>`}${headingTemplate(view, html`<button part="title" class="title" lang=${own?.language ?? 'de'} dir="auto" aria-expanded=${view.opened} @click=${view.toggle}>${own?.title ?? node.title}</button>`)}
      ${node.example ? html`<span part="badge" class="badge" title=${strings.exampleHint}>${strings.example}</span>` : nothing}
      <p part="meta" class="when">${whenLine(offer, words)}</p>
      <p part="meta" class="where">${whereLine(offer, words)}</p>
      ${breakTemplate(offer, words)} ${specialTemplate(offer, words)} ${view.reasons}
      <ul class="facts">${factsTemplate(offer, words)}</ul>
      <div part="actions" class="actions">
        ${phone ? html`<a part="button" class="phone" href=${telephone(phone)} aria-label=${strings.call(phone)}>${phoneIcon}<bdi dir="ltr">${phone}</bdi></a>` : nothing}
        ${offer.reasons ? nothing : html`<span class="confirmed ${node.freshness === 'STALE' ? 'stale' : ''}">${confirmedInWords(node.lastConfirmedAt, node.freshness, language, now)}</span>`}
      </div>
      ${view.details}
    </div>
  </li>`;
}

function headingTemplate({ headingLevel }: OfferView, title: TemplateResult): TemplateResult {
  return html`<div role="heading" aria-level=${Math.min(6, headingLevel)} class="heading">${title}</div>`;
}

function whenLine({ nextOccurrence }: Offer, { strings, language, now }: Words): string | TemplateResult {
  if (!nextOccurrence) return strings.byAppointment;
  const when = whenInWords(nextOccurrence, language, now);
  const over = new Date(nextOccurrence.end ?? nextOccurrence.start).getTime() < now.getTime() - (nextOccurrence.end ? 0 : 86_400_000);
  return over ? html`${when} <span class="past">(${strings.past})</span>` : when;
}

function whereLine(offer: Offer, words: Words): TemplateResult {
  const { node, nextOccurrence } = offer;
  const { language } = words;
  const near = nearness(offer, words);
  const rhythm = nextOccurrence === null ? null : rhythmInWords(node.schedules, language);
  const parts = [
    node.place ? html`<span lang="de" dir="auto">${node.place.name}</span>` : null,
    node.mode === 'AT_HOME' || offer.reasons ? null : html`<span>${near}</span>`,
    rhythm === null ? null : html`<span>${rhythm}</span>`,
    node.organiser ? html`<span lang="de" dir="auto">${node.organiser.name}</span>` : null,
  ].filter((part) => part !== null);
  return html`${parts.map((part, at) => (at === 0 ? part : html` <span class="dot" aria-hidden="true">·</span> ${part}`))}`;
}

/** That it takes a break, that no place is left whatever the date, or that one must ring before coming. */
function breakTemplate({ node: { paused, pause, full, callFirst }, nextOccurrence }: Offer, { strings, language, now }: Words): TemplateResult | typeof nothing {
  if (paused) {
    const words = pause?.until ? strings.pausedUntil(whenInWords({ start: `${pause.until}T12:00:00Z`, end: null, allDay: true }, language, now)) : strings.paused;
    return html`<p class="special"><strong part="badge">${words}</strong>${pause?.note ? html` – <span lang="de" dir="auto">${pause.note}</span>` : nothing}</p>`;
  }
  const word = full && nextOccurrence?.status !== 'FULL' ? strings.noPlace : callFirst ? strings.callFirst : null;
  return word === null ? nothing : html`<p class="special"><strong part="badge">${word}</strong></p>`;
}

function specialTemplate({ nextOccurrence }: Offer, { strings }: Words): TemplateResult | typeof nothing {
  if (!nextOccurrence) return nothing;
  const { status, note } = nextOccurrence;
  const word = { CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, SCHEDULED: null, EXTRA: null }[status];
  if (word === null && note === null) return nothing;
  return html`<p class="special">${word ? html`<strong>${word}</strong>` : nothing}${word && note ? ' – ' : nothing}${note ? html`<span lang="de" dir="auto">${note}</span>` : nothing}</p>`;
}

const telephone = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
