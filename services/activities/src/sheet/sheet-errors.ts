import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** What can be wrong with a word code. What was typed is not repeated: it may be anything. */
export const sheetErrors = {
  wordCodeUnreadable: (): CodedError =>
    new CodedError({
      code: 'WORD_CODE_UNREADABLE',
      field: 'code',
      de: { message: 'Das ist kein Wort-Code.', hint: 'Bitte tippen Sie die vier Wörter ab, die auf dem Blatt stehen, zum Beispiel: Linde Brücke Amsel Mond.' },
      en: { message: 'This is no word code.', hint: 'Type the four words on the sheet, for example: Linde Brücke Amsel Mond.' },
    }),
};
