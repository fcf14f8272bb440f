import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong with the question for a district, with its cure. */
export const districtErrors = {
  question: (): CodedError =>
    new CodedError({
      code: 'DISTRICT_QUESTION',
      field: 'ags',
      de: { message: 'Es ist nicht klar, welcher Kreis gemeint ist.', hint: 'Bitte geben Sie genau eines an: ags, near.postalCode oder near.municipality.' },
      en: { message: 'It is not clear which district is meant.', hint: 'Give exactly one of ags, near.postalCode and near.municipality.' },
    }),
  unknown: (key: string): CodedError =>
    new CodedError({
      code: 'UNKNOWN_DISTRICT',
      field: 'ags',
      de: {
        message: `Den Kreis „${key.slice(0, 40)}“ kennen wir nicht.`,
        hint: 'Bitte geben Sie die ersten fünf Ziffern des Gemeindeschlüssels (AGS) an, zum Beispiel 05570.',
      },
      en: { message: `We do not know the district "${key.slice(0, 40)}".`, hint: 'Give the first five digits of the municipal key (AGS), for example 05570.' },
    }),
};
