import { detailsStyles } from '../styles/details.styles.js';
import { detailsTemplate, type DetailsView } from '../templates/details.js';
import type { Match } from '../matching/match.js';
import type { PrescriptionWords } from '../prescription-words.js';
import { receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** What stands below an opened offer. */
export interface DetailsPart {
  readonly styles: CSSStyleSheet;
  template(match: Match, view: DetailsView, words: PrescriptionWords): unknown;
}

export function createDetails(toolkit: Toolkit): DetailsPart {
  receive(toolkit);
  const styles = new CSSStyleSheet();
  styles.replaceSync(detailsStyles);
  return { styles, template: detailsTemplate };
}
