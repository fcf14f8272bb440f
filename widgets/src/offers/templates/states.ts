import { html, nothing, type TemplateResult } from 'lit';

import type { RequestError } from '../../data/request-error.js';
import type { Question } from '../question.js';
import type { WayOn } from '../ways-on.js';
import type { Words } from './context.js';

/** Three pale offers of the usual height, so that nothing jumps when the real ones come. */
export function skeletonTemplate(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">${[0, 1, 2].map(() => html`<div class="offer"><div class="leaf open"></div><div class="body"><i></i><i></i><i></i></div></div>`)}</div>`;
}

export interface EmptyView {
  question: Question;
  place: string;
  waysOn: readonly WayOn[] | null;
  /** Whether a filter narrows the search. */
  narrowing: boolean;
  change(change: Partial<Question>): void;
}

/** Nothing found: what was asked, and what there is instead. */
export function emptyTemplate({ question, place, waysOn, narrowing, change }: EmptyView, { strings }: Words): TemplateResult {
  const narrowed = narrowing || question.period !== null || question.theme !== null || question.from !== null;
  const sentence = (way: WayOn): string =>
    ({
      time: () => strings.anyTime(way.count),
      theme: () => strings.anyTheme(way.count),
      radius: () => strings.widerRadius(Number(way.change.radius), way.count),
      earlier: () => strings.earlier(way.count),
      drop: () => way.label ?? '',
    })[way.kind]();
  return html`<div class="empty">
    <p class="lead">${strings.nothing(question.radius, place, narrowed)}</p>
    ${waysOn?.map((way) => {
      const press = (): void => change(way.change);
      if (way.kind === 'drop') return html`<p class="way"><button part="button" class="button" @click=${press}>${sentence(way)}: ${strings.offerCount(way.count)}</button></p>`;
      return html`<p class="way">
        <span>${sentence(way)}</span>
        <button part="button" class="button" @click=${press}>${way.kind === 'earlier' ? strings.showEarlier : strings.showThem}</button>
      </p>`;
    }) ?? nothing}
    ${waysOn?.length === 0 ? html`<p>${strings.nothingAnywhere}</p>` : nothing}
    <slot name="empty"></slot>
  </div>`;
}

/** What went wrong in words: the question's own fault by the API's words, anything else in ours. */
export function failureTemplate(error: RequestError | null, retry: () => void, { strings, language }: Words): TemplateResult {
  const words = error?.words[language] ?? error?.words['de'];
  if (words) return html`<div class="failure" role="alert"><p class="lead">${words.message}</p><p>${words.hint}</p></div>`;
  return html`<div class="failure" role="alert">
    <p class="lead">${error?.code === 'OFFLINE' ? strings.offline : strings.failed}</p>
    <button part="button" class="button" @click=${retry}>${strings.retry}</button>
  </div>`;
}
