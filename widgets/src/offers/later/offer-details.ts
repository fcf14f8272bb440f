import type { Offer, OfferDetails } from '../offer.js';
import { openedStyles } from '../styles/opened.styles.js';
import type { Words } from '../templates/context.js';
import { openedTemplate } from '../templates/opened.js';
import { allWords } from './all-words.js';
import { receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** What stands below an opened offer. */
export interface Details {
  readonly styles: CSSStyleSheet;
  template(offer: Offer, details: OfferDetails, api: string, words: Words): unknown;
}

export function createDetails(toolkit: Toolkit): Details {
  receive(toolkit);
  const styles = new CSSStyleSheet();
  styles.replaceSync(openedStyles);
  return { styles, template: (offer, details, api, words) => openedTemplate(offer, details, api, allWords(words)) };
}
