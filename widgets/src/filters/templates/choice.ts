import type { Words } from '../../offers/templates/context.js';
import { html, live, nothing } from '../toolkit.js';

export interface Choice {
  kind: 'checkbox' | 'radio';
  /** Radios of one group share it. */
  name: string;
  value: string;
  label: string;
  german?: boolean;
  chosen: boolean;
  /** How many it would find; null if that is not known. */
  count?: number | null;
  choose(chosen: boolean): void;
}

/** A control with its name and, where it is known, how many it would find. One that finds nothing stays to be reached: it looks paler and says so. */
export function choiceTemplate({ kind, name, value, label, german = false, chosen, count = null, choose }: Choice, { strings, language }: Words): unknown {
  return html`<label class="choice ${count === 0 && !chosen ? 'none' : ''}">
    <input type=${kind} name=${name} value=${value} .checked=${live(chosen)} @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)} />
    <span class="choice-name" lang=${german ? 'de' : nothing} dir=${german ? 'auto' : nothing}>${label}</span>
    ${count === null ? nothing : html`<span class="count" aria-hidden="true">${count.toLocaleString(language === 'ar' ? 'ar-u-nu-latn' : language)}</span><span class="unseen">${strings.offerCount(count)}</span>`}
  </label>`;
}
