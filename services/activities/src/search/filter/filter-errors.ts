import { CodedError } from '@miteinander/kit/errors/coded-error.js';

export const filterErrors = {
  windowEndsBeforeItBegins: (from: string, to: string) =>
    new CodedError({
      code: 'WINDOW_ENDS_BEFORE_IT_BEGINS',
      field: 'filter.to',
      de: { message: `Der letzte Tag ${to} liegt vor dem ersten Tag ${from}.`, hint: 'Bitte tauschen Sie from und to.' },
      en: { message: `The last day ${to} is before the first day ${from}.`, hint: 'Swap from and to.' },
    }),
  unknownValue: (field: string, value: string, list: string) =>
    new CodedError({
      code: 'UNKNOWN_FILTER_VALUE',
      field: `filter.${field}`,
      de: { message: `„${value}“ gibt es in ${field} nicht.`, hint: `Welche Werte es gibt, sagt ${list}.` },
      en: { message: `There is no “${value}” in ${field}.`, hint: `See ${list} for the values there are.` },
    }),
  age: (age: number) =>
    new CodedError({
      code: 'AGE_OUT_OF_RANGE',
      field: 'filter.age',
      de: { message: `${age} ist kein Alter in Jahren.`, hint: 'Bitte geben Sie eine ganze Zahl von 0 bis 150 an.' },
      en: { message: `${age} is no age in years.`, hint: 'Give a whole number from 0 to 150.' },
    }),
};
