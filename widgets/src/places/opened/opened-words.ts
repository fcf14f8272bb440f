import type { PlaceWords } from '../place-words.js';
import type { OpenedStrings } from '../strings/opened-strings.js';

/** What every piece of an opened place needs to put itself into words. */
export interface OpenedWords extends PlaceWords {
  opened: OpenedStrings;
}
