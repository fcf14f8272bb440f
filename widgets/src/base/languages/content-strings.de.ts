import type { ContentStrings } from './content-strings.js';

export const content: ContentStrings = {
  entriesInGerman: '',
  plainReviewed: (by, day) => `Geprüft von: ${by}, ${day}`,
  plainUnreviewed: 'Diesen Text hat noch niemand aus der Zielgruppe geprüft.',
  refusals: null,
};
