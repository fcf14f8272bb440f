import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.ru.js';
export { words } from '../words/words.ru.js';

export const content: ContentStrings = {
  entriesInGerman: 'Записи на немецком языке',
  plainReviewed: (by, day) => `Текст проверили: ${by}, ${day}`,
  plainUnreviewed: 'Этот текст ещё не проверял никто из тех, для кого он написан.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'Такого почтового индекса мы не знаем.', hint: 'Пожалуйста, введите пять цифр, например 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'Такого населённого пункта мы не знаем.', hint: 'Пожалуйста, проверьте название на немецком или введите почтовый индекс.' },
  },
};
