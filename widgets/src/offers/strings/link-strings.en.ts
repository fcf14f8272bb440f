import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Put the dates into your calendar',
  onMap: 'Look at it on OpenStreetMap',
  ownPage: 'This offer on a page of its own',
  report: 'Report a mistake',
  reportSubject,
  original: 'The German text',
};
