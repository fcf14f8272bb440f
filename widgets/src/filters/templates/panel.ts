import type { FilteringView } from '../../offers/filtering.js';
import type { Words } from '../../offers/templates/context.js';
import type { Group } from '../filter-names.js';
import type { Filters } from '../filters.js';
import { filterStringsOf } from '../strings/filter-strings-of.js';
import { html, nothing } from '../toolkit.js';
import { ageTemplate } from './age.js';
import { choicesTemplate } from './choices.js';
import { freshnessTemplate } from './freshness.js';
import { whenTemplate } from './when.js';

/** All groups of choices, each to fold; on a narrow host behind the button, in place. */
export function panelTemplate(filters: Filters, { total }: FilteringView, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const submit = (event: Event): void => {
    event.preventDefault();
    void filters.show();
  };
  return html`<form id="filters" part="panel" class="panel ${filters.open ? '' : 'closed'}" aria-label=${strings.panelLabel} @submit=${submit}>
    ${filters.groups.map((group) => groupTemplate(group, filters, words))}
    <button part="button" class="button close">${strings.show(words.strings.offerCount(total))}</button>
  </form>`;
}

function groupTemplate(group: Group, filters: Filters, words: Words): unknown {
  const strings = filterStringsOf(words.language);
  const inUse = filters.inUse(words).filter((chosen) => chosen.group === group).length;
  const remember = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) filters.openGroups.add(group);
    else filters.openGroups.delete(group);
  };
  return html`<details class="group" ?open=${filters.openGroups.has(group)} @toggle=${remember}>
    <summary><span class="group-name">${strings.groups[group]}</span>${inUse === 0 ? nothing : html` <span class="in-use">${strings.inUse(inUse)}</span>`}</summary>
    <fieldset>
      <legend class="unseen">${strings.groups[group]}</legend>
      ${contentOf(group, filters, words)}
    </fieldset>
  </details>`;
}

function contentOf(group: Group, filters: Filters, words: Words): unknown {
  if (group === 'when') return whenTemplate(filters, words);
  if (group === 'age') return ageTemplate(filters, words);
  if (group === 'freshness') return freshnessTemplate(filters, words);
  return choicesTemplate(group, filters, words);
}
