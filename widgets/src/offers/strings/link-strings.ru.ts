import type { LinkStrings } from './link-strings.js';
import { reportSubject } from './report-subject.js';

export const linkStrings: LinkStrings = {
  calendar: 'Добавить даты в календарь',
  onMap: 'Посмотреть на карте OpenStreetMap',
  ownPage: 'Это предложение на отдельной странице',
  report: 'Сообщить об ошибке',
  reportSubject,
  original: 'Немецкий текст',
};
