import { html, type TemplateResult } from 'lit/html.js';

import { costInWords } from '../../base/words/cost-in-words.js';
import type { BundleOffer } from '../../prescription/bundle/district-bundle.js';
import type { RecipeSpeech } from '../languages/recipe-speech.js';
import type { OfferView } from './offer-view.js';
import { placeLines, placeOf } from './place-lines.js';
import { whenOf } from './when-of.js';

/** Place, dates, the first time, cost, access, whose it is: each only if something is known. */
export function factsTemplate(view: OfferView): TemplateResult {
  const { strings, own } = view.speech;
  const { organiser, contactName } = view.texts ?? {};
  return html`${placeTemplate(view)} ${datesTemplate(view)} ${fact(strings.firstVisit, firstVisitOf(view))} ${fact(own.cost, costOf(view))} ${fact(own.access, accessOf(view))}
    ${fact(strings.contact, contactName === undefined ? [] : [german(contactName)])} ${fact(strings.organiser, organiser === undefined ? [] : [german(organiser)])}`;
}

type Line = TemplateResult | string;

/** What an entry says itself is German. */
const german = (text: string): TemplateResult => html`<span lang="de" dir="auto">${text}</span>`;

const germanOnes = (texts: readonly (string | undefined)[]): TemplateResult[] => texts.flatMap((text) => (text === undefined || text === '' ? [] : [german(text)]));

function fact(title: string, lines: readonly Line[]): TemplateResult | null {
  return lines.length === 0 ? null : html`<section class="fact"><h3>${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function datesTemplate(view: OfferView): TemplateResult | null {
  const { strings } = view.speech;
  const words = { CANCELLED: strings.cancelled, MOVED: strings.moved, FULL: strings.full, EXTRA: undefined };
  return fact(
    strings.allDates,
    view.now.dates.map((date) => {
      const when = whenOf(date, view);
      const word = date.status && words[date.status];
      const note = view.texts?.dateNotes?.[date.start];
      return html`${date.status === 'CANCELLED' ? html`<s>${when}</s>` : when}${word ? html` – <strong>${word}</strong>` : null}${note ? html` – ${german(note)}` : null}`;
    }),
  );
}

function placeTemplate(view: OfferView): TemplateResult | null {
  const { strings, own, links } = view.speech;
  const { offer } = view.now;
  const place = placeOf(view);
  const where = offer?.mode === 'ONLINE' ? [strings.online] : offer?.mode === 'AT_HOME' ? [strings.atHome] : [];
  const stops = (offer?.stops ?? []).map(({ name }) => name).join(', ');
  const lines: Line[] = [...where, ...germanOnes(placeLines(view)), ...(stops === '' ? [] : [html`${own.stops}: ${german(stops)}`])];
  if (place && offer?.mode !== 'ONLINE') lines.push(html`<a href=${onMap(place)} rel="noopener external">${links.onMap}</a>`);
  return fact(strings.where, lines);
}

const onMap = ({ lat, lon }: { lat: number; lon: number }): string => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;

function firstVisitOf({ now: { offer, changes }, texts, speech: { strings } }: OfferView): Line[] {
  const first = texts?.firstVisit;
  // "Just come" would be wrong beside what is said first.
  const registration = changes.length > 0 && offer?.registration === 'NONE' ? undefined : offer?.registration;
  return [
    first?.greeter ? strings.greeter(first.greeter) : '',
    offer?.comeAlone ? strings.comeAlone : '',
    offer?.fetched ? strings.fetched : '',
    offer?.companion ? strings.companion : '',
    first?.groupSize ? strings.groupSize(first.groupSize) : '',
    registration ? strings.registration[registration] : '',
    ...germanOnes([first?.note, texts?.registrationNote, texts?.pauseNote]),
  ].filter((line) => line !== '');
}

function costOf({ now: { offer }, texts, language }: OfferView): Line[] {
  const said = offer?.cost ? costInWords({ kind: offer.cost.kind, cents: offer.cost.cents ?? null, note: null }, language) : null;
  return [...(said === null ? [] : [said]), ...germanOnes([texts?.costNote])];
}

function accessOf({ now: { offer }, texts, speech }: OfferView): Line[] {
  return [...(offer?.access ? accessInWords(offer.access, speech) : []), ...germanOnes([texts?.accessNote])];
}

function accessInWords({ wheelchair, stepFree, toilet, loop, quiet, parking }: NonNullable<BundleOffer['access']>, { strings, own }: RecipeSpeech): string[] {
  const known = own.accessKnown;
  return [
    wheelchair ? strings.wheelchair[wheelchair] : '',
    stepFree === undefined ? '' : stepFree ? known.stepFree : known.noStepFree,
    toilet ? known.toilet : '',
    loop ? known.loop : '',
    quiet ? known.quiet : '',
    parking ? known.parking : '',
  ].filter((word) => word !== '');
}
