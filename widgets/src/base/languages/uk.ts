import type { ContentStrings } from './content-strings.js';

export { strings } from '../strings/strings.uk.js';
export { words } from '../words/words.uk.js';

export const content: ContentStrings = {
  entriesInGerman: 'Записи німецькою мовою',
  plainReviewed: (by, day) => `Текст перевірили: ${by}, ${day}`,
  plainUnreviewed: 'Цей текст ще не перевіряв ніхто з тих, для кого його написано.',
  refusals: {
    UNKNOWN_POSTAL_CODE: { message: 'Ми не знаємо такого поштового індексу.', hint: 'Будь ласка, введіть пʼять цифр, наприклад 48291.' },
    UNKNOWN_MUNICIPALITY: { message: 'Ми не знаємо такого населеного пункту.', hint: 'Будь ласка, перевірте назву німецькою або введіть поштовий індекс.' },
  },
};
