import type { Offer } from '../offer.js';
import type { Words } from '../templates/context.js';
import { reasonsTemplate } from '../templates/reasons.js';
import { receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** Why an offer stands where it stands. */
export interface Reasons {
  readonly styles?: CSSStyleSheet;
  template(offer: Offer, words: Words): unknown;
}

export function createReasons(toolkit: Toolkit): Reasons {
  receive(toolkit);
  return { template: reasonsTemplate };
}
