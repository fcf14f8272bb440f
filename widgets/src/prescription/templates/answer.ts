import { html, nothing, type TemplateResult } from 'lit';

import type { RequestError } from '../../data/request-error.js';
import { failureTemplate, skeletonTemplate } from '../../offers/templates/states.js';
import type { DistrictStatus } from '../district.controller.js';
import type { AnswerPart } from '../later/prescription-answer.js';
import { HEAT } from '../need-choices.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { crisisTemplate } from './crisis.js';
import type { OffersView } from './offers.js';

export interface AnswerView extends Omit<OffersView, 'bundle' | 'fading'> {
  status: DistrictStatus;
  error: RequestError | null;
  bundle: OffersView['bundle'] | null;
  /** False as long as nobody has said where. */
  located: boolean;
  inCrisis: boolean;
  /** What compares and draws offers; undefined until it is there, null if it did not come. */
  part: AnswerPart | null | undefined;
  /** Since an offer was confirmed, at most. */
  days: number;
  retry(): void;
  leaveCrisis(): void;
}

/** The side that answers: the numbers in an emergency, else the offers, best first. */
export function answerTemplate(view: AnswerView, words: PrescriptionWords): TemplateResult {
  if (view.inCrisis) return html`<div class="answer">${crisisTemplate(view.headingLevel, view.leaveCrisis, words)}</div>`;
  const { own } = words;
  const { part, status, located, result } = view;
  const settled = status === 'ready' && located && part;
  return html`<div class="answer">
    ${view.wishes.needs.includes(HEAT) ? heatTemplate(words) : nothing}
    <div class="lists-head">
      <div class="lists-title" role="heading" aria-level=${Math.min(6, view.headingLevel)} tabindex="-1">${view.wishes.needs.length > 0 ? own.bestTitle : own.nearTitle}</div>
      <p part="status" class="count" role="status">${settled ? own.offerCount(result.matches.length, view.days) : status === 'loading' ? words.strings.loading : nothing}</p>
    </div>
    ${bodyTemplate(view, words)}
  </div>`;
}

function bodyTemplate(view: AnswerView, words: PrescriptionWords): TemplateResult {
  const { status, located, bundle, part } = view;
  if (status === 'failed' || part === null) return html`${failureTemplate(view.error, view.retry, words)}${view.error?.isAnswer ? nothing : html`<slot></slot>`}`;
  if (bundle === null ? status === 'loading' : part === undefined) return skeletonTemplate();
  if (!located || bundle === null || part === undefined) return html`<p class="lead">${words.own.invitation}</p>`;
  return part.offers({ ...view, bundle, fading: status === 'loading' }, words);
}

function heatTemplate({ own }: PrescriptionWords): TemplateResult {
  return html`<div part="heat" class="heat"><strong>${own.heatTitle}</strong><p>${own.heatHint}</p><slot name="heat"><p>${own.heatAsk}</p></slot></div>`;
}
