import type { TemplateResult } from 'lit';

import type { AllWords } from '../later/all-words.js';
import { html, nothing } from '../later/received.js';
import type { Question } from '../question.js';
import type { WayOn } from '../ways-on.js';

/** Buttons that lead from nothing to something, or people who may know. */
export function waysTemplate(ways: readonly WayOn[], change: (change: Partial<Question>) => void, { strings }: AllWords): TemplateResult {
  const sentence = (way: WayOn): string =>
    ({
      time: () => strings.anyTime(way.count),
      theme: () => strings.anyTheme(way.count),
      radius: () => strings.widerRadius(Number(way.change.radius), way.count),
      earlier: () => strings.earlier(way.count),
      drop: () => way.label ?? '',
    })[way.kind]();
  return html`${ways.map((way) => {
      const press = (): void => change(way.change);
      if (way.kind === 'drop') return html`<p class="way"><button part="button" class="button" @click=${press}>${sentence(way)}: ${strings.offerCount(way.count)}</button></p>`;
      return html`<p class="way">
        <span>${sentence(way)}</span>
        <button part="button" class="button" @click=${press}>${way.kind === 'earlier' ? strings.showEarlier : strings.showThem}</button>
      </p>`;
    })}
    ${ways.length === 0 ? html`<p>${strings.nothingAnywhere}</p>` : nothing}`;
}

/** That these dates are over, with the way back. */
export function earlierTemplate(back: () => void, { strings }: AllWords): TemplateResult {
  return html`<p class="special">${strings.earlierShown} <button part="button" class="button" @click=${back}>${strings.backToUpcoming}</button></p>`;
}
