import type { TemplateResult } from 'lit';

import { content as german } from '../../base/languages/content-strings.de.js';
import { laterStrings } from '../../base/strings/later-strings.de.js';
import type { Strings } from '../../base/strings/strings.js';
import { linkStringsOf } from '../../offers/strings/link-strings-of.js';
import type { DistrictBundle } from '../bundle/district-bundle.js';
import { contentStringsOf, datesOf, html, nothing, translationIn, whenInWords, wordsOf } from '../later/received.js';
import type { Match } from '../matching/match.js';
import type { OfferTexts, OpenedOffersController } from '../opened-offers.controller.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { doubtTemplate } from './doubt.js';

export interface DetailsView {
  bundle: DistrictBundle;
  opened: OpenedOffersController;
  api: string;
  practice: string | null;
}

interface AllWords extends PrescriptionWords {
  strings: Strings;
}

/** All that is known of an offer: whom to ring first, then when, where, the first time, and its own words. */
export function detailsTemplate({ offer }: Match, view: DetailsView, spoken: PrescriptionWords): TemplateResult {
  const words: AllWords = { ...spoken, strings: { ...laterStrings, ...spoken.strings } };
  const { strings } = words;
  const { texts } = view.opened;
  const of = texts === 'failed' || texts === null ? {} : (texts.offers[offer.id] ?? {});
  return html`${phoneTemplate(offer.phone, of, words)} ${datesTemplate(offer.dates ?? [], of, words)} ${placeTemplate(offer.place === undefined ? undefined : view.bundle.places[offer.place], of, words)}
    ${firstVisitTemplate(offer, of, words)}
    ${texts === null ? html`<p>${strings.loading}</p>` : texts === 'failed' ? html`<p role="alert">${strings.detailsFailed}</p>` : textTemplate(of, words)}
    ${of.organiser ? section(strings.organiser, inGerman(of.organiser)) : nothing} ${of.url ? html`<p>${outsideLink(of.url, strings.moreOnTheWeb)}</p>` : nothing}
    ${view.practice ? doubtTemplate(offer.id, view.practice, view, words) : nothing}`;
}

const section = (title: string, content: unknown): TemplateResult => html`<div class="fact"><span class="fact-title">${title}</span>${content}</div>`;

/** What an entry says itself is German. */
const inGerman = (text: string): TemplateResult => html`<p lang="de" dir="auto">${text}</p>`;

function phoneTemplate(phone: string | undefined, { contactName, email }: OfferTexts, { strings }: AllWords): TemplateResult | typeof nothing {
  if (!phone && !contactName && !email) return nothing;
  return section(
    strings.contact,
    html`${contactName ? inGerman(contactName) : nothing}${phone ? html`<a part="button" class="phone" href="tel:${phone.replaceAll(/[^+\d]/g, '')}" aria-label=${strings.call(phone)}><bdi dir="ltr">${phone}</bdi></a>` : nothing}
    ${email ? html`<p><a part="link" href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a></p>` : nothing}`,
  );
}

function datesTemplate(dates: NonNullable<Match['offer']['dates']>, { dateNotes = {} }: OfferTexts, { strings, language, now }: AllWords): TemplateResult | typeof nothing {
  if (dates.length === 0) return nothing;
  return section(
    strings.allDates,
    html`<ul>${dates.map((date) => {
      const when = whenInWords(datesOf(date), language, now);
      const word = date.status === undefined ? undefined : { CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, EXTRA: undefined }[date.status];
      const note = dateNotes[date.start];
      return html`<li>${date.status === 'CANCELLED' ? html`<s>${when}</s>` : when}${word ? html` – <strong>${word}</strong>` : nothing}${note ? html` – <span lang="de" dir="auto">${note}</span>` : nothing}</li>`;
    })}</ul>`,
  );
}

function placeTemplate(place: DistrictBundle['places'][number] | undefined, { accessNote }: OfferTexts, { strings }: AllWords): TemplateResult | typeof nothing {
  const lines = [place?.name, place?.street, [place?.postalCode, place?.city].filter(Boolean).join(' '), accessNote].filter(Boolean);
  return lines.length === 0 ? nothing : section(strings.where, html`<p lang="de" dir="auto">${lines.map((line, at) => html`${at === 0 ? nothing : html`<br />`}${line}`)}</p>`);
}

function firstVisitTemplate({ fetched, comeAlone, registration }: Match['offer'], { firstVisit, registrationNote, costNote, pauseNote }: OfferTexts, { strings }: AllWords): TemplateResult | typeof nothing {
  const sentences = [
    firstVisit?.greeter && strings.greeter(firstVisit.greeter),
    comeAlone && strings.comeAlone,
    fetched && strings.fetched,
    firstVisit?.groupSize && strings.groupSize(firstVisit.groupSize),
    registration && strings.registration[registration],
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '');
  const notes = [firstVisit?.note, registrationNote, costNote, pauseNote].filter((note) => note !== undefined && note !== '');
  if (sentences.length + notes.length === 0) return nothing;
  return section(strings.firstVisit, html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}${notes.map((note) => html`<li lang="de" dir="auto">${note}</li>`)}</ul>`);
}

/** The plain text for whoever reads plain German, else the translation, else the German text; what stands behind can be opened. */
function textTemplate({ summary, description, plain, plainReview, translations = [] }: OfferTexts, words: AllWords): TemplateResult {
  const { language, strings } = words;
  const own = translationIn(translations, language);
  const original = description ?? summary;
  const isPlain = language === 'de-simple' && plain !== undefined;
  const translated = own?.description ?? own?.summary;
  const first = isPlain ? plain : (translated ?? original);
  const content = contentStringsOf(language) ?? german;
  const review = plainReview ? content.plainReviewed(plainReview.by, dayInWords(plainReview.on, wordsOf(language).locale)) : content.plainUnreviewed;
  return html`${own ? html`<p lang=${own.language} dir="auto"><strong>${own.title}</strong></p>` : nothing}
    ${first ? html`<p class="text" lang=${isPlain ? 'de-simple' : translated === undefined ? 'de' : (own?.language ?? 'de')} dir="auto">${first}</p>` : nothing}
    ${isPlain ? html`<p class="source">${review}</p>` : nothing}
    ${(isPlain || translated !== undefined) && original ? html`<details><summary>${linkStringsOf(language).original}</summary><p class="text" lang="de" dir="auto">${original}</p></details>` : nothing}
    ${plain !== undefined && !isPlain ? html`<details><summary>${strings.plainLanguage}</summary><p class="text" lang="de-simple" dir="auto">${plain}</p><p class="source">${review}</p></details>` : nothing}`;
}

/** @param day YYYY-MM-DD, which is read as midnight in UTC */
const dayInWords = (day: string, locale: string): string => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(day));

/** Only addresses of the web become links; anything else stays text. */
const outsideLink = (url: string, text: string): TemplateResult => (/^https?:\/\//i.test(url) ? html`<a part="link" href=${url} target="_blank" rel="noopener noreferrer external">${text}</a>` : html`${text}`);
