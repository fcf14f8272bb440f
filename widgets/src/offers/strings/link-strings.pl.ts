import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Dodaj terminy do kalendarza',
  onMap: 'Zobacz na mapie OpenStreetMap',
  ownPage: 'Ta oferta na osobnej stronie',
  report: 'Zgłoś błąd',
  reportSubject,
  original: 'Tekst niemiecki',
};
