import { html, nothing, type TemplateResult } from 'lit';

import type { DetailsController } from '../details.controller.js';
import type { Reasons } from '../later/offer-reasons.js';
import type { Offer } from '../offer.js';
import type { Words } from './context.js';
import { detailsTemplate } from './details.js';
import { offerTemplate } from './offer.js';

export interface OfferListView {
  /** All that are shown; their places among them are their numbers. */
  offers: readonly Offer[];
  numbered: boolean;
  /** Whether a newer list is on its way. */
  fading: boolean;
  details: DetailsController;
  /** Why offers stand where they stand; not there unless the best come first. */
  reasons: Reasons | null | undefined;
  api: string;
  /** Where the dates of details begin; null: now. */
  from: string | null;
  toggle(offer: Offer): void;
}

/** Draws some of the offers as a list of their own. The role is said again for a browser that takes it from lists without bullets. */
export function offerLists(view: OfferListView, words: Words): (offers: readonly Offer[], headingLevel: number) => TemplateResult {
  const { details, reasons, api, from, toggle } = view;
  const numbers = new Map(view.offers.map(({ node }, at) => [node.id, at + 1]));
  const item = (offer: Offer, headingLevel: number): TemplateResult => {
    const { id } = offer.node;
    const opened = details.isOpen(id);
    const load = (): void => void details.load(api, id, from);
    return offerTemplate(
      reasons ? offer : withoutReasons(offer),
      {
        headingLevel,
        number: view.numbered ? (numbers.get(id) ?? null) : null,
        opened,
        toggle: () => toggle(offer),
        reasons: reasons?.template(offer, words),
        details: opened ? detailsTemplate(details, offer, api, load, words) : nothing,
      },
      words,
    );
  };
  return (offers, headingLevel) => html`<ul part="list" role="list" class="list ${view.fading ? 'fading' : ''}">${offers.map((offer) => item(offer, headingLevel))}</ul>`;
}

/** What the reasons would say is said elsewhere where they have not come. */
const withoutReasons = ({ distanceMetres, nextOccurrence, node }: Offer): Offer => ({ distanceMetres, nextOccurrence, node });
