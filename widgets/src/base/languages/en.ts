import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.en.js';
export { words } from '../words/words.en.js';

export const content: ContentStrings = {
  entriesInGerman: 'Entries in German',
  plainReviewed: (by, day) => `Read and approved by: ${by}, ${day}`,
  plainUnreviewed: 'Nobody this text is written for has checked it yet.',
  refusals: null,
};
