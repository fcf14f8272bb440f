import type { Toolkit } from './toolkit.js';

/** Lit and the rest, as the element uses them: a file that comes later carries no second copy. */
export let html: Toolkit['html'];
export let nothing: Toolkit['nothing'];
export let live: Toolkit['live'];
export let confirmedInWords: Toolkit['confirmedInWords'];
export let contentStringsOf: Toolkit['contentStringsOf'];
export let costInWords: Toolkit['costInWords'];
export let datesOf: Toolkit['datesOf'];
export let distanceInWords: Toolkit['distanceInWords'];
export let formatter: Toolkit['formatter'];
export let leafOf: Toolkit['leafOf'];
export let tell: Toolkit['tell'];
export let translationIn: Toolkit['translationIn'];
export let whenInWords: Toolkit['whenInWords'];
export let wordsOf: Toolkit['wordsOf'];

export function receive(toolkit: Toolkit): void {
  ({ html, nothing, live, confirmedInWords, contentStringsOf, costInWords, datesOf, distanceInWords, formatter, leafOf, tell, translationIn, whenInWords, wordsOf } = toolkit);
}
