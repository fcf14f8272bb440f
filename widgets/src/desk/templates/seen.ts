import { html, type TemplateResult } from 'lit';

import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import type { DeskOffer } from '../desk.js';
import { whereInWords } from '../sentences/where-in-words.js';
import { callInWords, pauseInWords, roomInWords } from '../sentences/what-holds.js';

const STATUS = { CANCELLED: 'fällt aus', MOVED: 'verlegt', FULL: 'ausgebucht', EXTRA: 'zusätzlich', SCHEDULED: '' } as const;

/** What people and practices see now, and what is missing in it. */
export function seenTemplate(offer: DeskOffer, now: Date): TemplateResult {
  const { contact, organiser } = offer;
  const phone = contact?.phone ?? organiser?.phone ?? null;
  return html`<section aria-labelledby="seen">
    <h2 id="seen">Das sehen die Menschen jetzt</h2>
    <dl class="seen">
      <dt>Wann</dt>
      ${datesTemplate(offer, now)}
      <dt>Wo</dt>
      <dd dir="auto">${whereInWords(offer) ?? missing('Es steht kein Ort dabei.')}</dd>
      <dt>Telefon</dt>
      <dd>${phone === null ? missing('Es steht keine Telefonnummer dabei.') : html`<bdi dir="ltr">${phone}</bdi>`}</dd>
      ${contact?.name ? html`<dt>Wer dort antwortet</dt><dd dir="auto">${contact.name}</dd>` : null}
      <dt>Gerade gilt</dt>
      <dd>${offer.paused ? pauseInWords(offer, now) : roomInWords(offer)}${offer.callFirst ? html`<br />${callInWords(offer)}` : null}</dd>
      <dt>Geprüft</dt>
      <dd>${sentence(confirmedInWords(offer.lastConfirmedAt, offer.freshness, 'de', now))}</dd>
    </dl>
    <p><a href="angebote/${offer.id}">So sieht der ganze Eintrag aus</a></p>
  </section>`;
}

function datesTemplate({ occurrences, schedules }: DeskOffer, now: Date): TemplateResult | TemplateResult[] {
  if (occurrences.length > 0) {
    return occurrences.map((occurrence) => {
      const status = STATUS[occurrence.status];
      const when = whenInWords(occurrence, 'de', now);
      return html`<dd>${occurrence.status === 'CANCELLED' ? html`<s>${sentence(when)}</s>` : sentence(when)}${status === '' ? null : html` – <strong>${status}</strong>`}${occurrence.note ? html` – <span dir="auto">${occurrence.note}</span>` : null}</dd>`;
    });
  }
  if (schedules.some(({ kind }) => kind === 'BY_APPOINTMENT')) return html`<dd>Nach Absprache</dd>`;
  return html`<dd>${missing('In den nächsten Wochen steht kein Termin fest.')}</dd>`;
}

const missing = (text: string): TemplateResult => html`<span class="missing">${text}</span>`;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
