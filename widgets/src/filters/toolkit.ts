import type { Toolkit } from '../offers/filtering.js';

/** Lit and the rest, as the element that has fetched the filters uses them: this file of the page carries no second copy. */
export let html: Toolkit['html'];
export let nothing: Toolkit['nothing'];
export let live: Toolkit['live'];
export let ask: Toolkit['ask'];
export let wordsOf: Toolkit['wordsOf'];

export function receive(toolkit: Toolkit): void {
  ({ html, nothing, live, ask, wordsOf } = toolkit);
}
