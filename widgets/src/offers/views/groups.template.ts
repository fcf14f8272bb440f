import type { TemplateResult } from 'lit';

import { distanceInWords, html } from '../later/received.js';
import type { Words } from '../templates/context.js';
import { dayInWords } from './day-in-words.js';
import { grouped } from './group.js';
import { dayOf, kilometresOf } from './group-keys.js';
import type { Shown } from './offer-views.js';
import type { ViewStrings } from './strings/view-strings.js';

/** The list under headings: days in the agenda, distances where the nearest come first; else one list without any. */
export function groupsTemplate(shown: Shown, words: Words, strings: ViewStrings): TemplateResult {
  const { view, byDistance, offers, headingLevel, list } = shown;
  const { now, language } = words;
  if (view === 'agenda') {
    const heading = (day: string): string => (day === '' ? strings.withoutDate : dayInWords(day, strings.locale, now));
    return html`${grouped(offers, (offer) => dayOf(offer, now)).map(({ key, offers }) => groupTemplate('day', heading(key), headingLevel, list(offers, headingLevel + 1)))}`;
  }
  if (!byDistance) return list(offers, headingLevel);
  const heading = (kilometres: string): string => {
    if (kilometres === '') return strings.online;
    const metres = Number(kilometres) * 1000;
    return Number.isFinite(metres) ? strings.upTo(distanceInWords(metres, language)) : strings.further;
  };
  return html`${grouped(offers, kilometresOf).map(({ key, offers }) => groupTemplate('distance', heading(key), headingLevel, list(offers, headingLevel + 1)))}`;
}

function groupTemplate(part: 'day' | 'distance', heading: string, level: number, list: TemplateResult): TemplateResult {
  return html`<div class="group">
    <div part=${part} class="group-heading" role="heading" aria-level=${Math.min(6, level)}>${heading}</div>
    ${list}
  </div>`;
}
