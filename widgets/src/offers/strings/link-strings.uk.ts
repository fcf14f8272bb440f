import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Додати дати до календаря',
  onMap: 'Переглянути на карті OpenStreetMap',
  ownPage: 'Ця пропозиція на окремій сторінці',
  report: 'Повідомити про помилку',
  reportSubject,
  original: 'Німецький текст',
};
