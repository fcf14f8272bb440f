import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.pl.js';
export { words } from '../words/words.pl.js';

export const content: ContentStrings = {
  entriesInGerman: 'Wpisy w języku niemieckim',
  plainReviewed: (by, day) => `Tekst sprawdzili: ${by}, ${day}`,
  plainUnreviewed: 'Nikt z osób, dla których powstał ten tekst, jeszcze go nie sprawdził.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'Nie znamy takiego kodu pocztowego.', hint: 'Prosimy wpisać pięć cyfr, na przykład 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'Nie znamy takiej miejscowości.', hint: 'Prosimy sprawdzić pisownię nazwy albo wpisać kod pocztowy.' },
  },
};
