import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { contentStringsOf } from '../../base/languages/content-strings-of.js';
import { confirmedInWords } from '../../base/words/confirmed-in-words.js';
import { costInWords } from '../../base/words/cost-in-words.js';
import { distanceInWords } from '../../base/words/distance-in-words.js';
import { formatter } from '../../base/words/formatter.js';
import { leafOf } from '../../base/words/leaf-of.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import { wordsOf } from '../../base/words/words-of.js';
import { tell } from '../../data/tell.js';
import { translationIn } from '../../offers/translation-in.js';
import { datesOf } from '../words/dates-of.js';

/** What the element has loaded already, so that a file that comes later need not bring it along. */
export const toolkit = { html, nothing, live: live as (value: unknown) => unknown, confirmedInWords, contentStringsOf, costInWords, datesOf, distanceInWords, formatter, leafOf, tell, translationIn, whenInWords, wordsOf };

export type Toolkit = typeof toolkit;
