import { CodedError } from '../errors/coded-error.js';

const meant = (suggestions: string[], language: 'de' | 'en', otherwise: string): string =>
  suggestions.length === 0 ? otherwise : `${language === 'de' ? 'Meinten Sie' : 'Did you mean'} ${suggestions.join(language === 'de' ? ' oder ' : ' or ')}?`;

/** What can be wrong with "near where?", each with its cure. */
export const nearErrors = {
  originCount: (count: number): CodedError =>
    new CodedError({
      code: count === 0 ? 'ORIGIN_MISSING' : 'ORIGIN_AMBIGUOUS',
      field: 'near',
      de: {
        message: count === 0 ? 'Es fehlt die Angabe, wo gesucht werden soll.' : 'Es sind mehrere Orte angegeben.',
        hint: 'Bitte geben Sie genau eines an: postalCode, municipality oder position.',
      },
      en: {
        message: count === 0 ? 'Where to search is missing.' : 'More than one place to search around is given.',
        hint: 'Give exactly one of postalCode, municipality and position.',
      },
    }),
  radius: (radiusKm: number): CodedError =>
    new CodedError({
      code: 'RADIUS_OUT_OF_RANGE',
      field: 'near.radiusKm',
      de: { message: `Ein Umkreis von ${radiusKm} km geht nicht.`, hint: 'Bitte wählen Sie mehr als 0 und höchstens 100 km.' },
      en: { message: `A radius of ${radiusKm} km is not possible.`, hint: 'Choose more than 0 and at most 100 km.' },
    }),
  postalCode: (postalCode: string, suggestions: string[]): CodedError =>
    new CodedError({
      code: 'UNKNOWN_POSTAL_CODE',
      field: 'near.postalCode',
      de: {
        message: `Die Postleitzahl „${postalCode}“ kennen wir nicht.`,
        hint: meant(suggestions, 'de', 'Bitte geben Sie fünf Ziffern an, zum Beispiel 48291.'),
      },
      en: {
        message: `We do not know the postcode "${postalCode}".`,
        hint: meant(suggestions, 'en', 'Give five digits, for example 48291.'),
      },
      suggestions,
    }),
  municipality: (municipality: string, suggestions: string[]): CodedError =>
    new CodedError({
      code: 'UNKNOWN_MUNICIPALITY',
      field: 'near.municipality',
      de: {
        message: `Den Ort „${municipality}“ kennen wir nicht.`,
        hint: meant(suggestions, 'de', 'Bitte geben Sie den Namen der Gemeinde oder ihren achtstelligen Schlüssel an.'),
      },
      en: {
        message: `We do not know the municipality "${municipality}".`,
        hint: meant(suggestions, 'en', 'Give the name of the municipality or its eight-digit key.'),
      },
      suggestions,
    }),
  position: (): CodedError =>
    new CodedError({
      code: 'POSITION_OUT_OF_RANGE',
      field: 'near.position',
      de: { message: 'Dieser Punkt liegt nicht auf der Erde.', hint: 'Bitte geben Sie lat zwischen -90 und 90 und lon zwischen -180 und 180 an.' },
      en: { message: 'This point is not on the earth.', hint: 'Give lat between -90 and 90 and lon between -180 and 180.' },
    }),
};
