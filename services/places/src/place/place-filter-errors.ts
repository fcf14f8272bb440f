import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong with a filter, with its cure. */
export const placeFilterErrors = {
  municipality: (municipality: string): CodedError =>
    new CodedError({
      code: 'INVALID_MUNICIPALITY_KEY',
      field: 'filter.municipality',
      de: {
        message: `„${municipality.slice(0, 40)}“ ist kein Gemeindeschlüssel.`,
        hint: 'Bitte geben Sie den achtstelligen Schlüssel (AGS) an, zum Beispiel 05570044. Nach Namen suchen Sie mit near.municipality.',
      },
      en: {
        message: `"${municipality.slice(0, 40)}" is not the key of a municipality.`,
        hint: 'Give its eight-digit key (AGS), for example 05570044. To search by name, use near.municipality.',
      },
    }),
};
