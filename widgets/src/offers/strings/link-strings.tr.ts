import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Tarihleri takviminize ekleyin',
  onMap: 'OpenStreetMap haritasında görün',
  ownPage: 'Bu etkinlik ayrı bir sayfada',
  report: 'Hata bildirin',
  reportSubject,
  original: 'Almanca metin',
};
