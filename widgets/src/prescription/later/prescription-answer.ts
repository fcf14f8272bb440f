import { writeHome, writeSheet } from '../address/prescription-address.js';
import { needsOfCodes } from '../codes/needs-of-codes.js';
import { matchOffers } from '../matching/match-offers.js';
import { answerStyles } from '../styles/answer.styles.js';
import { offersTemplate } from '../templates/offers.js';
import { findWaysOn } from '../ways-on.js';
import { receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** What compares offers with what is asked, draws them, and writes where they can be read: it comes beside the offers themselves. */
export function createAnswer(toolkit: Toolkit) {
  receive(toolkit);
  const styles = new CSSStyleSheet();
  styles.replaceSync(answerStyles);
  return { styles, matchOffers, findWaysOn, needsOfCodes, writeHome, writeSheet, offers: offersTemplate };
}

export type AnswerPart = ReturnType<typeof createAnswer>;
