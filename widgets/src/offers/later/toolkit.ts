import { html, nothing } from 'lit';

import { contentStringsOf } from '../../base/languages/content-strings-of.js';
import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import { costInWords } from '../../base/words/cost-in-words.js';
import { distanceInWords } from '../../base/words/distance-in-words.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import { wordsOf } from '../../base/words/words-of.js';
import { ask } from '../../data/client.js';
import { nearness } from '../templates/nearness.js';
import { translationIn } from '../translation-in.js';

/** What the element has loaded already, so that a file that comes later need not bring it along. */
export const toolkit = { html, nothing, ask, confirmedInWords, contentStringsOf, costInWords, distanceInWords, nearness, translationIn, whenInWords, wordsOf };

export type Toolkit = typeof toolkit;
