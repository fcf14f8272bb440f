import type { Toolkit } from './toolkit.js';

/** Lit and the rest, as the element uses them: a file that comes later carries no second copy. */
export let html: Toolkit['html'];
export let nothing: Toolkit['nothing'];
export let ask: Toolkit['ask'];
export let contentStringsOf: Toolkit['contentStringsOf'];
export let confirmedInWords: Toolkit['confirmedInWords'];
export let costInWords: Toolkit['costInWords'];
export let distanceInWords: Toolkit['distanceInWords'];
export let nearness: Toolkit['nearness'];
export let translationIn: Toolkit['translationIn'];
export let whenInWords: Toolkit['whenInWords'];
export let wordsOf: Toolkit['wordsOf'];

export function receive(toolkit: Toolkit): void {
  ({ html, nothing, ask, confirmedInWords, contentStringsOf, costInWords, distanceInWords, nearness, translationIn, whenInWords, wordsOf } = toolkit);
}
