import { html, nothing, type TemplateResult } from 'lit';

import type { PlaceQuestion } from '../place-question.js';
import type { PlaceWay } from '../place-ways.js';
import type { PlaceWords } from '../place-words.js';

export interface EmptyView {
  question: PlaceQuestion;
  /** Around where. */
  around: string;
  waysOn: readonly PlaceWay[] | null;
  /** Whether anything but place and radius narrows the search. */
  narrowed: boolean;
  change(change: Partial<PlaceQuestion>): void;
}

/** Nothing found: what was asked, and what there is instead. */
export function emptyTemplate({ question, around, waysOn, narrowed, change }: EmptyView, { strings, places }: PlaceWords): TemplateResult {
  return html`<div class="empty">
    <p class="lead">${strings.nothing(question.radius, around, narrowed)}</p>
    ${waysOn?.map(
      (way) => html`<p class="way">
        <span>${way.kind === 'choice' ? places.anyChoice(way.count) : strings.widerRadius(Number(way.change.radius), way.count)}</span>
        <button part="button" class="button" @click=${() => change(way.change)}>${strings.showThem}</button>
      </p>`,
    )}
    ${waysOn?.length === 0 ? html`<p>${strings.nothingAnywhere}</p>` : nothing}
    <slot name="empty"></slot>
  </div>`;
}
