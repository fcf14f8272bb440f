import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Termine in meinen Kalender holen',
  onMap: 'Auf einer Karte im Internet ansehen',
  ownPage: 'Nur dieses Angebot zeigen',
  report: 'Hier stimmt etwas nicht: eine E-Mail schreiben',
  reportSubject,
  original: 'Der ganze Text',
};
