import { html, type TemplateResult } from 'lit/html.js';

import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import type { DistrictBundle } from '../../prescription/bundle/district-bundle.js';
import type { OfferNow } from '../offer-now.js';
import { piecesOf } from '../reading/pieces-of.js';
import type { RecipePage } from '../recipe-page.js';
import { alternativesTemplate } from './alternatives.js';
import { arrivalTemplate } from './arrival.js';
import { callTemplate, mailTemplate } from './contact.js';
import { changeInWords } from './change-in-words.js';
import { factsTemplate } from './facts.js';
import { leafTemplate } from './leaf.js';
import type { OfferView } from './offer-view.js';
import { textOf } from './text-of.js';
import { textsTemplate } from './texts.js';
import { whenOf } from './when-of.js';

const STALE_DAYS = 120;

/** One offer of the sheet: what is special now, what and when, whom to ring, and all the rest. */
export function offerTemplate(now: OfferNow, bundle: DistrictBundle, page: RecipePage): TemplateResult {
  const view: OfferView = { now, bundle, texts: page.texts[now.id] ?? {}, language: page.language, speech: page.speech, moment: page.now };
  const { own, strings } = page.speech;
  const { offer, next, changes } = now;
  if (!offer) {
    return html`<li class="offer"><div class="note"><p>${own.gone}</p></div>${alternativesTemplate(view)}<p><a href="suche">${own.searchInstead}</a></p></li>`;
  }
  const { title } = textOf(view);
  return html`<li class="offer">
    ${changes.length === 0 ? null : html`<div class="note">${changes.map((change) => html`<p>${changeInWords(change, view)}</p>`)}</div>`}
    <div class="head">
      ${leafTemplate(next, page.language)}
      <div class="what">
        <h2 lang=${title.language} dir="auto">${title.text}</h2>
        ${offer.example ? html`<p class="badge" title=${strings.exampleHint}>${strings.example}</p>` : null}
        ${next ? html`<p class="when">${whenOf(next, view)}</p>` : offer.byAppointment ? html`<p class="when">${own.byAppointment}</p>` : null}
      </div>
    </div>
    ${callTemplate(offer.phone, view)} ${alternativesTemplate(view)} ${factsTemplate(view)} ${mailTemplate(view)} ${textsTemplate(view)}
    ${readTemplate(view, page)}
    <ul class="ways">
      ${next ? html`<li><a href="angebote/${encodeURIComponent(offer.id)}.ics" rel="nofollow">${page.speech.links.calendar}</a></li>` : null}
    </ul>
    ${arrivalTemplate(offer.id, page)}
    <p class="small">${confirmedInWords(offer.confirmed ?? null, isStale(offer.confirmed, page.now) ? 'STALE' : 'FRESH', page.language, page.now)}</p>
  </li>`;
}

function readTemplate(view: OfferView, { reader, language, show }: RecipePage): TemplateResult | null {
  const { own } = view.speech;
  const { id } = view.now;
  if (!reader.canRead(language)) return null;
  if (reader.reading === id) return html`<p><button type="button" @click=${() => reader.stop()}>${own.stopReading}</button></p>`;
  const read = (): void => {
    reader.read(id, piecesOf(view));
    show();
  };
  return html`<p><button type="button" @click=${read}>${own.readAloud}</button></p>`;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

const isStale = (confirmed: string | undefined, now: Date): boolean => confirmed !== undefined && now.getTime() - new Date(confirmed).getTime() > STALE_DAYS * MILLISECONDS_OF_A_DAY;
