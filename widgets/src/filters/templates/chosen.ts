import type { Words } from '../../offers/templates/context.js';
import type { Filters } from '../filters.js';
import { NO_CHOICES } from '../no-choices.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, nothing } from '../toolkit.js';

/** The choices in use, each a button that takes it back. */
export function chosenTemplate(filters: Filters, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const inUse = filters.inUse(words);
  if (inUse.length === 0) return nothing;
  return html`<div part="chosen" class="chosen" role="group" aria-label=${strings.chosenLabel}>
    <ul>
      ${inUse.map(
        ({ label, german, without }, at) => html`<li><button type="button" part="chip" class="chip taken" @click=${() => void filters.takeBack(without, at)}>
          <span lang=${german ? 'de' : nothing} dir="auto">${label}</span><span class="unseen">${strings.remove}</span><span class="cross" aria-hidden="true"></span>
        </button></li>`,
      )}
    </ul>
    <button type="button" part="button" class="reset" @click=${() => void filters.takeBack(NO_CHOICES, 0)}>${strings.reset}</button>
  </div>`;
}
