import { CodedError } from '@miteinander/kit/errors/coded-error.js';

const LONGEST_SHOWN = 40;

/** What can be wrong with a practice code. */
export const practiceErrors = {
  unknown: (code: string): CodedError => {
    const shown = code.length > LONGEST_SHOWN ? `${code.slice(0, LONGEST_SHOWN)}…` : code;
    return new CodedError({
      code: 'UNKNOWN_PRACTICE',
      field: 'practice',
      de: { message: `Den Praxis-Code „${shown}“ kennen wir nicht.`, hint: 'Er hat acht Zeichen und steht im Lesezeichen, das Ihre Praxis bekommen hat. Sonst hilft, wer diese Seite betreibt.' },
      en: { message: `We do not know the practice code "${shown}".`, hint: 'It has eight characters and is in the bookmark your practice was given. Otherwise ask whoever runs this site.' },
    });
  },
};
