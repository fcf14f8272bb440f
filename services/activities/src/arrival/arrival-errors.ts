import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong when somebody comes with a sheet. */
export const arrivalErrors = {
  tooManyAttempts: (): CodedError =>
    new CodedError({
      code: 'TOO_MANY_ATTEMPTS',
      field: 'code',
      de: { message: 'Für dieses Angebot wurden gerade zu viele Wort-Codes eingegeben, die nicht gelten.', hint: 'Bitte versuchen Sie es in einer Stunde noch einmal. Wer gekommen ist, ist auch ohne Wort-Code willkommen.' },
      en: { message: 'Too many word codes that do not count were typed for this offer just now.', hint: 'Try again in an hour. Whoever has come is welcome without a word code.' },
    }),
};
