import type { VisitedOffer } from '../data/offer.js';
import { mailAddress, telephoneAddress, webAddress } from '../markup/addresses.js';
import { html, type Markup } from '../markup/html.js';
import { facts } from '../offers/facts.js';
import { specials, statusWord } from '../offers/special.js';
import { confirmedInWords } from '../words/facts-in-words.js';
import type { Strings } from '../words/strings.js';
import { whenInWords } from '../words/when-in-words.js';
import { link, section, type ArticleView } from './article-view.js';
import { whereSection } from './where-section.js';

const datesAtOnce = 6;

/** Everything about one offer, as far as it is known. */
export function offerArticle(offer: VisitedOffer, view: ArticleView): Markup {
  const { strings, today, headingLevel } = view;
  const title = html`<span lang="de" dir="auto">${offer.title}</span>${offer.example ? html` <span class="badge">${strings.example}</span>` : null}`;
  return html`<article class="single sheet">
${headingLevel === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
${offer.example ? html`<p>${strings.exampleHint}</p>` : null}
${offer.summary ? html`<p class="lead" lang="de" dir="auto">${offer.summary}</p>` : null}
${specials(offer, null, strings, today)}
${datesSection(offer, view)}
${whereSection(offer, view)}
${contactSection(offer, view)}
${offer.description ? html`<p class="prose" lang="de" dir="auto">${offer.description}</p>` : null}
${section(strings.good, facts({ ...offer, registration: null }, offer.accessibility?.wheelchair, strings), costNote(offer), offer.accessibility?.note ? german(offer.accessibility.note) : null)}
${firstVisitSection(offer, strings)}
${offer.plainLanguage ? section(strings.plainLanguage, html`<p class="prose" lang="de" dir="auto">${offer.plainLanguage}</p>`) : null}
${link(webAddress(offer.url), strings.moreOnTheWeb, view, (made) => html`<p class="row">${made}</p>`)}
<p class="source">${confirmedInWords(offer.lastConfirmedAt, offer.freshness, strings)} · ${strings.source}: ${sourceOf(offer, view)}</p>
</article>`;
}

/** What to know about the cost, unless it stands for the price itself. */
const costNote = ({ cost }: VisitedOffer): Markup | null => (cost?.note && !(cost.kind === 'AMOUNT' && cost.cents === null) ? german(cost.note) : null);

const german = (text: string): Markup => html`<p lang="de" dir="auto">${text}</p>`;

function datesSection({ occurrences, schedules }: VisitedOffer, { strings, today, calendar }: ArticleView): Markup | null {
  const notes = schedules.map(({ note }) => note).filter((note) => note !== null && note !== '');
  const said = notes.length === 0 ? null : html`${notes.map((note) => html`<p lang="de" dir="auto">${note}</p>`)}`;
  if (occurrences.length === 0) {
    const arranged = schedules.some(({ kind }) => kind === 'BY_APPOINTMENT');
    return section(strings.nextDates, html`<p>${arranged ? strings.byAppointment : strings.noDates}</p>`, said);
  }
  const items = occurrences.map((occurrence) => {
    const when = html`<time datetime="${occurrence.allDay ? occurrence.start.slice(0, 10) : occurrence.start}">${whenInWords(occurrence, strings, today)}</time>`;
    const word = statusWord(occurrence.status, strings);
    const note = occurrence.note ? html` – <span lang="de" dir="auto">${occurrence.note}</span>` : null;
    return html`<li>${occurrence.status === 'CANCELLED' ? html`<s>${when}</s>` : when}${word === null ? null : html` – <strong>${word}</strong>`}${note}</li>`;
  });
  const file = calendar === null ? null : html`<p class="row"><a href="${calendar}">${strings.calendarOfOffer}</a></p>`;
  const rest = items.slice(datesAtOnce);
  const more = rest.length === 0 ? null : html`<details><summary>${strings.moreDates}</summary><ul class="dates">${rest}</ul></details>`;
  return section(strings.nextDates, html`<ul class="dates">${items.slice(0, datesAtOnce)}</ul>`, more, said, file);
}

function firstVisitSection({ firstVisit, registration }: VisitedOffer, strings: Strings): Markup | null {
  const lines = [
    firstVisit?.greeter && html`<li><span>${strings.greeter(firstVisit.greeter)}</span></li>`,
    firstVisit?.comeAlone && html`<li>${strings.comeAlone}</li>`,
    firstVisit?.fetched && html`<li>${strings.fetched}</li>`,
    firstVisit?.groupSize && html`<li>${strings.groupSize(firstVisit.groupSize)}</li>`,
    registration && html`<li>${strings.registration[registration.kind]}</li>`,
    firstVisit?.note && html`<li lang="de" dir="auto">${firstVisit.note}</li>`,
    registration?.note && html`<li lang="de" dir="auto">${registration.note}</li>`,
  ].filter((line) => line);
  return lines.length === 0 ? null : section(strings.firstVisit, html`<ul>${lines as Markup[]}</ul>`);
}

function contactSection({ contact, organiser }: VisitedOffer, view: ArticleView): Markup | null {
  const { strings, inFrame } = view;
  const phone = contact?.phone ?? organiser?.phone ?? null;
  const dial = phone === null || inFrame ? null : telephoneAddress(phone);
  const mail = contact?.email ? mailAddress(contact.email) : null;
  const number = phone === null ? null : html`<bdi dir="ltr">${phone}</bdi>`;
  return section(
    strings.contact,
    contact?.name ? german(contact.name) : null,
    number === null ? null : html`<p>${dial === null ? number : html`<a class="button" href="${dial}" aria-label="${strings.call(phone ?? '')}">${number}</a>`}</p>`,
    contact?.email ? html`<p>${link(mail, contact.email, view) ?? contact.email}</p>` : null,
    organiser === null ? null : html`<p>${strings.organiser}: <span lang="de" dir="auto">${link(webAddress(organiser.url), organiser.name, view) ?? organiser.name}</span></p>`,
  );
}

function sourceOf({ provenance }: VisitedOffer, view: ArticleView): Markup {
  // Some sources ask for "Quelle: …"; where our own label stands before it, the word need not be said twice.
  const words = provenance.attribution.replace(/^Quellen?:\s*/i, '');
  return html`<span lang="de" dir="auto">${link(webAddress(provenance.sourceUrl), words, view) ?? words}</span>`;
}
