import type { html, nothing } from 'lit';

import type { whenInWords } from '../../base/words/when-in-words.js';
import type { wordsOf } from '../../base/words/words-of.js';

/** What the page has loaded already, so that an opened place need not bring it along. */
export interface OpenedToolkit {
  html: typeof html;
  nothing: typeof nothing;
  wordsOf: typeof wordsOf;
  whenInWords: typeof whenInWords;
}
