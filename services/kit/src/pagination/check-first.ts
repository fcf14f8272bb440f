import { CodedError } from '../errors/coded-error.js';

const MAXIMUM = 100;

/** Refuses page sizes below 1 and above 100. */
export function checkFirst(first: number, field = 'first'): number {
  if (first >= 1 && first <= MAXIMUM) return first;
  throw new CodedError({
    code: 'PAGE_SIZE_OUT_OF_RANGE',
    field,
    de: { message: `${first} Einträge auf einmal gehen nicht.`, hint: `Bitte wählen Sie ${field} zwischen 1 und ${MAXIMUM}.` },
    en: { message: `${first} entries at once are not possible.`, hint: `Choose ${field} between 1 and ${MAXIMUM}.` },
  });
}
