import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong with a wall-clock time or a day, with its cure. */
export const localTimeErrors = {
  unreadable: (value: string): CodedError =>
    new CodedError({
      code: 'LOCAL_TIME_UNREADABLE',
      field: 'start',
      de: { message: `„${value}“ ist keine Uhrzeit an einem Tag.`, hint: 'Erwartet wird Ortszeit wie 2026-11-25T15:00.' },
      en: { message: `"${value}" is no time of a day.`, hint: 'Give local time such as 2026-11-25T15:00.' },
    }),
  unreadableDay: (value: string): CodedError =>
    new CodedError({
      code: 'DAY_UNREADABLE',
      field: 'day',
      de: { message: `„${value}“ ist kein Tag.`, hint: 'Erwartet wird ein Tag wie 2026-11-25.' },
      en: { message: `"${value}" is no day.`, hint: 'Give a day such as 2026-11-25.' },
    }),
};
