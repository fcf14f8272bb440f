import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong with a request for a map's background. */
export const mapErrors = {
  badBox: (box: string): CodedError =>
    new CodedError({
      code: 'BAD_BBOX',
      field: 'bbox',
      de: {
        message: `„${box.slice(0, 60)}“ ist kein Kartenausschnitt.`,
        hint: 'Bitte geben Sie Westen, Süden, Osten und Norden in Viertelgraden an, höchstens 16 Grad weit, zum Beispiel ?bbox=7,51.5,7.75,52.',
      },
      en: {
        message: `"${box.slice(0, 60)}" is not a part of the map.`,
        hint: 'Give west, south, east and north in quarters of a degree, at most 16 degrees apart, for example ?bbox=7,51.5,7.75,52.',
      },
    }),
};
