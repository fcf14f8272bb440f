import type { ListedOffer } from '../data/offer.js';
import { html, type Markup } from '../markup/html.js';
import { costInWords } from '../words/facts-in-words.js';
import type { Strings } from '../words/strings.js';

type Known = Pick<ListedOffer, 'cost' | 'companionAvailable' | 'registration'>;

/** What it costs, whether one gets in, whether to register, whether one need not go alone; nothing that nobody has said. */
export function facts({ cost, companionAvailable, registration }: Known, wheelchair: 'YES' | 'LIMITED' | 'NO' | null | undefined, strings: Strings): Markup | null {
  const price = costInWords(cost, strings);
  const known = [
    price === null ? null : html`<li${cost?.kind === 'AMOUNT' && cost.cents === null ? html` lang="de" dir="auto"` : null}>${price}</li>`,
    wheelchair ? html`<li>${strings.wheelchair[wheelchair]}</li>` : null,
    registration && html`<li>${registration.kind === 'NONE' ? strings.justCome : strings.register}</li>`,
    companionAvailable ? html`<li>${strings.companion}</li>` : null,
  ].filter((fact) => fact !== null);
  return known.length === 0 ? null : html`<ul class="facts">${known}</ul>`;
}
