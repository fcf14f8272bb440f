import type { Question } from '../question.js';
import type { Words } from '../templates/context.js';
import { earlierTemplate, waysTemplate } from '../templates/ways.js';
import { findWaysOn, type Search, type WayOn } from '../ways-on.js';
import { allWords } from './all-words.js';
import { receive } from './received.js';
import type { Toolkit } from './toolkit.js';

/** Where nothing is found: what there is instead. */
export interface Ways {
  readonly styles?: CSSStyleSheet;
  /** @throws RequestError when that cannot be found out */
  find(search: Search): Promise<WayOn[]>;
  template(ways: readonly WayOn[], change: (change: Partial<Question>) => void, words: Words): unknown;
  /** Above what has been. */
  earlier(back: () => void, words: Words): unknown;
}

export function createWays(toolkit: Toolkit): Ways {
  receive(toolkit);
  return {
    find: findWaysOn,
    template: (ways, change, words) => waysTemplate(ways, change, allWords(words)),
    earlier: (back, words) => earlierTemplate(back, allWords(words)),
  };
}
