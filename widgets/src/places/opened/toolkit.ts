import type { OpenedToolkit } from './opened-toolkit.js';

/** Lit and the words, as the element that has fetched this uses them: this file of the page carries no second copy. */
export let html: OpenedToolkit['html'];
export let nothing: OpenedToolkit['nothing'];
export let wordsOf: OpenedToolkit['wordsOf'];
export let whenInWords: OpenedToolkit['whenInWords'];

export function receive(toolkit: OpenedToolkit): void {
  ({ html, nothing, wordsOf, whenInWords } = toolkit);
}
