import type { TemplateResult } from 'lit';

import type { DistrictBundle } from '../bundle/district-bundle.js';
import { html, nothing } from '../later/received.js';
import type { Match, Matching } from '../matching/match.js';
import type { OpenedOffersController } from '../opened-offers.controller.js';
import type { PrescriptionWords } from '../prescription-words.js';
import type { WaysOn } from '../ways-on.js';
import { withoutExtras, type Wishes } from '../wishes.js';
import { leftOutTemplate } from './left-out.js';
import { offerTemplate, type OfferView } from './offer.js';

export interface OffersView {
  headingLevel: number;
  bundle: DistrictBundle;
  wishes: Wishes;
  result: Matching;
  waysOn: WaysOn;
  /** How many are shown. */
  shown: number;
  /** What is on the sheet, by id. */
  chosen: ReadonlyMap<string, Match>;
  opened: OpenedOffersController;
  /** Another place's offers are on their way. */
  fading: boolean;
  api: string;
  practice: string | null;
  change(change: Partial<Wishes>): void;
  toggle(match: Match): void;
  open(match: Match): void;
  more(): void;
}

/** What suits, best first; what is on the sheet already and not in the list stands above it. */
export function offersTemplate(view: OffersView, words: PrescriptionWords): TemplateResult {
  const { own, strings } = words;
  const { bundle, result } = view;
  const shown = result.matches.slice(0, view.shown);
  const ids = new Set(shown.map(({ offer }) => offer.id));
  const kept = [...view.chosen.values()].filter(({ offer }) => !ids.has(offer.id));
  const drawn = (match: Match, at: number): TemplateResult => offerTemplate(match, viewOf(view, match, at), words);
  return html`${kept.length === 0 ? nothing : html`<p class="kept-title">${own.alreadyTitle}</p><ul class="offers kept">${kept.map((match) => drawn(match, -1))}</ul>`}
    ${shown.length === 0 ? nothingTemplate(view, words) : html`<ul part="list" class="offers ${view.fading ? 'fading' : ''}">${shown.map(drawn)}</ul>`}
    ${result.matches.length > shown.length ? html`<p class="more"><button part="more" class="button" type="button" @click=${view.more}>${strings.more(result.matches.length - shown.length)}</button></p>` : nothing}
    ${leftOutTemplate(result.leftOut, words)}
    ${bundle.attributions.length === 0 ? nothing : html`<p class="attribution">${bundle.attributions.length === 1 ? strings.source : strings.sources}: <span lang="de" dir="auto">${bundle.attributions.join(' · ')}</span></p>`}`;
}

function viewOf(view: OffersView, { offer }: Match, at: number): OfferView {
  const { opened, chosen, headingLevel, bundle, api, practice, toggle, open } = view;
  return { headingLevel: headingLevel + 1, at, bundle, chosen: chosen.has(offer.id), opened, api, practice, toggle, open };
}

/** Never the end: something else always leads on. */
function nothingTemplate({ waysOn, change, wishes }: OffersView, { own, strings }: PrescriptionWords): TemplateResult {
  const { farther, withoutExtras: fewer, withoutNeeds } = waysOn;
  const way = (label: string, changed: Partial<Wishes>): TemplateResult => html`<button part="button" class="button" type="button" @click=${() => change(changed)}>${label}</button>`;
  return html`<div class="empty">
    <p class="lead">${own.nothing}</p>
    ${farther === undefined ? nothing : way(own.farther(strings.kilometres(farther)), { radiusKm: farther })}
    ${fewer ? way(own.fewerWishes, withoutExtras(wishes)) : nothing} ${withoutNeeds ? way(own.fewerNeedsWay, { needs: [] }) : nothing}
    ${farther === undefined && !fewer && !withoutNeeds ? html`<p>${strings.nothingAnywhere}</p>` : nothing}
  </div>`;
}
