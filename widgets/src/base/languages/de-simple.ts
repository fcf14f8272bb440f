import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.de-simple.js';
export { words } from '../words/words.de-simple.js';

export const content: ContentStrings = {
  entriesInGerman: '',
  plainReviewed: (by, day) => `Diesen Text haben geprüft: ${by}, am ${day}`,
  plainUnreviewed: 'Diesen Text hat noch niemand geprüft.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'Diese Post-Leitzahl kennen wir nicht.', hint: 'Eine Post-Leitzahl hat 5 Zahlen. Zum Beispiel: 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'Diesen Ort kennen wir nicht.', hint: 'Bitte prüfen Sie: Ist der Ort richtig geschrieben?' },
  },
};
