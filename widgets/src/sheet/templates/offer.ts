import { html, nothing, type TemplateResult } from 'lit';

import { ended } from '../content/ended.js';
import type { Contact, OfferOnSheet, Said } from '../content/sheet-content.js';
import type { Omission } from '../fit/trial.js';
import type { SheetStrings } from '../strings/sheet-strings.js';
import { leafTemplate } from './leaf.js';

interface OfferSetting {
  strings: SheetStrings;
  omitted: ReadonlySet<Omission>;
  /** True where a map shows the numbers too. */
  numbered: boolean;
  /** Between the parts of a list. */
  comma: string;
}

/** Longer ones would fill the paper by themselves at full size. */
const LONG_TITLE = 70;

/** An offer as it stands on paper: when, what, where, whom to ring, and how it is the first time. */
export function offerTemplate(offer: OfferOnSheet, { strings, omitted, numbered, comma }: OfferSetting): TemplateResult {
  const unless = <Value>(omission: Omission, value: Value | undefined): Value | undefined => (omitted.has(omission) ? undefined : value);
  const further = omitted.has('FURTHER_DATES') ? undefined : omitted.has('THIRD_DATE') ? offer.further?.next : offer.further?.all;
  const access = [...offer.access, ...(unless('MORE_ACCESS', offer.moreAccess) ?? [])];
  const isLong = offer.title.text.length > LONG_TITLE;
  return html`<div class="offer">
    <div class="first">
      ${leafTemplate(offer.leaf)}
      <div>
        <h3 class=${isLong ? 'long' : ''}>${numbered ? html`<span class="number">${offer.number}</span> ` : nothing}${said(offer.title)}</h3>
        ${line('german', unless('GERMAN_TITLE', offer.germanTitle))}
        <p class="when"><bdi>${offer.when}</bdi>${offer.cost ? html` · <bdi class="cost">${offer.cost}</bdi>` : nothing}</p>
      </div>
    </div>
    ${offer.notice ? html`<p class="notice">${offer.notice}</p>` : nothing}
    <div class="second">
      <div class="where">
        ${line('place', offer.place)} ${line('address', offer.address)} ${access.length > 0 ? html`<p>${access.join(comma)}</p>` : nothing}
        ${line('', german(unless('ACCESS_NOTE', offer.accessNote)))} ${further ? html`<p class="muted">${further}</p>` : nothing} ${offer.way.map((words) => html`<p class="muted">${words}</p>`)}
      </div>
      ${offer.contact ? contactTemplate(offer.contact) : nothing}
    </div>
    ${firstTimeTemplate(offer, unless, strings)} ${line('summary', unless('SUMMARY', offer.summary))} ${line('summary muted', unless('GERMAN_SUMMARY', offer.germanSummary))}
    ${line('summary', unless('PLAIN', offer.plain))}
  </div>`;
}

const said = ({ text, lang }: Said): TemplateResult => html`<bdi lang=${lang}>${text}</bdi>`;

const german = (text: string | undefined): Said | undefined => (text === undefined ? undefined : { text, lang: 'de' });

const line = (name: string, words: Said | undefined): TemplateResult | typeof nothing => (words ? html`<p class=${name}>${said(words)}</p>` : nothing);

const contactTemplate = ({ label, phone, email, name }: Contact): TemplateResult => html`<div class="contact">
  <p>${label}</p>
  ${phone ? html`<p class="phone"><bdi dir="ltr">${phone}</bdi></p>` : html`<p class="email"><bdi dir="ltr">${email}</bdi></p>`} ${line('', german(name))}
</div>`;

type Unless = <Value>(omission: Omission, value: Value | undefined) => Value | undefined;

function firstTimeTemplate({ greeter, fetched, company, group, firstNote }: OfferOnSheet, unless: Unless, { firstTime }: SheetStrings): TemplateResult | typeof nothing {
  const sentences = [unless('GREETER', greeter), fetched, unless('COMPANY', company), unless('GROUP', group)].flatMap((sentence) => sentence ?? []);
  const note = unless('FIRST_NOTE', firstNote);
  if (sentences.length === 0 && note === undefined) return nothing;
  return html`<p class="first-time"><strong>${firstTime}</strong> ${sentences.map((sentence) => html`<bdi>${ended(sentence)}</bdi> `)}${note ? html`<bdi class="first-note" lang="de">${note}</bdi>` : nothing}</p>`;
}
