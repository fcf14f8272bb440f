import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Termine in den Kalender übernehmen',
  onMap: 'Auf der Karte von OpenStreetMap ansehen',
  ownPage: 'Dieses Angebot auf einer eigenen Seite',
  report: 'Fehler melden',
  reportSubject,
  original: 'Der deutsche Text',
};
