import type { TemplateResult } from 'lit';

import type { AllWords } from '../later/all-words.js';
import { html, nothing, whenInWords } from '../later/received.js';
import type { Offer, OfferDetails } from '../offer.js';
import { withoutLabel } from '../without-label.js';
import { linksTemplate } from './links.js';
import { textsOf } from './texts.js';

/** All that is known of an offer beyond its line in the list. */
export function openedTemplate(offer: Offer, details: OfferDetails, api: string, words: AllWords): TemplateResult {
  const { strings } = words;
  const { first, behind } = textsOf(offer, details, words);
  return html`${first}
    ${datesTemplate(details, words)} ${firstVisitTemplate(details, words)} ${whereTemplate(details, words)} ${contactTemplate(details, words)}
    ${behind}
    ${details.url ? html`<p>${outsideLink(details.url, strings.moreOnTheWeb)}</p>` : nothing}
    ${linksTemplate(offer, details, api, words)}
    <p class="source">${strings.source}: <span lang="de" dir="auto">${withoutLabel(details.provenance.attribution)}</span></p>`;
}

function section(title: string, content: unknown): TemplateResult {
  return html`<div class="fact"><span class="fact-title">${title}</span>${content}</div>`;
}

function datesTemplate({ occurrences }: OfferDetails, { strings, language, now }: AllWords): TemplateResult | typeof nothing {
  if (occurrences.length === 0) return nothing;
  const over = occurrences.every(({ start, end }) => new Date(end ?? start) < now);
  return section(
    over ? strings.pastDates : strings.allDates,
    html`<ul class="dates">${occurrences.map((occurrence) => {
      const word = { CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, SCHEDULED: null, EXTRA: null }[occurrence.status];
      const when = whenInWords(occurrence, language, now);
      return html`<li>${occurrence.status === 'CANCELLED' ? html`<s>${when}</s>` : when}${word ? html` – <strong>${word}</strong>` : nothing}</li>`;
    })}</ul>`,
  );
}

function firstVisitTemplate({ firstVisit, registration }: OfferDetails, { strings }: AllWords): TemplateResult | typeof nothing {
  const sentences = [
    firstVisit?.greeter && strings.greeter(firstVisit.greeter),
    firstVisit?.comeAlone && strings.comeAlone,
    firstVisit?.fetched && strings.fetched,
    firstVisit?.groupSize && strings.groupSize(firstVisit.groupSize),
    registration && strings.registration[registration.kind],
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '');
  const notes = [firstVisit?.note, registration?.note].filter((note) => note != null);
  if (sentences.length + notes.length === 0) return nothing;
  return section(
    strings.firstVisit,
    html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}${notes.map((note) => html`<li lang="de" dir="auto">${note}</li>`)}</ul>`,
  );
}

function whereTemplate({ place }: OfferDetails, { strings }: AllWords): TemplateResult | typeof nothing {
  const address = place?.address;
  const lines = [address?.street, [address?.postalCode, address?.city].filter(Boolean).join(' '), place?.accessibility?.note].filter(Boolean);
  return lines.length === 0 ? nothing : section(strings.where, html`<p lang="de" dir="auto">${lines.map((line, at) => html`${at === 0 ? nothing : html`<br />`}${line}`)}</p>`);
}

function contactTemplate({ contact, organiser }: OfferDetails, { strings }: AllWords): TemplateResult {
  const email = contact?.email;
  return html`${contact?.name || email
    ? section(strings.contact, html`<p lang="de" dir="auto">${contact?.name ?? nothing}${contact?.name && email ? html`<br />` : nothing}${email ? html`<a part="link" href="mailto:${email}">${email}</a>` : nothing}</p>`)
    : nothing}
  ${organiser ? section(strings.organiser, html`<p lang="de" dir="auto">${organiser.url ? outsideLink(organiser.url, organiser.name) : organiser.name}</p>`) : nothing}`;
}

/** Only addresses of the web become links; anything else stays text. */
function outsideLink(url: string, text: string): TemplateResult {
  return /^https?:\/\//i.test(url) ? html`<a part="link" href=${url} rel="noopener external">${text}</a>` : html`${text}`;
}
