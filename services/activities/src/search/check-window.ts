import { CodedError } from '@miteinander/kit/errors/coded-error.js';

import type { OfferFilter } from './offer-filter.input.js';

/** Refuses a window that ends before it begins. */
export function checkWindow({ from, to }: OfferFilter): void {
  if (from == null || to == null || from <= to) return;
  throw new CodedError({
    code: 'WINDOW_ENDS_BEFORE_IT_BEGINS',
    field: 'filter.to',
    de: { message: `Der letzte Tag ${to} liegt vor dem ersten Tag ${from}.`, hint: 'Bitte tauschen Sie from und to.' },
    en: { message: `The last day ${to} is before the first day ${from}.`, hint: 'Swap from and to.' },
  });
}
