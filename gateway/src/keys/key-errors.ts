import { CodedError } from '@miteinander/kit/errors/coded-error.js';

/** Belongs to status 401. Says nothing of the key that was shown. */
export const unknownKey = (): CodedError =>
  new CodedError({
    code: 'UNKNOWN_API_KEY',
    field: 'authorization',
    de: { message: 'Diesen Schlüssel kennen wir nicht.', hint: 'Bitte prüfen Sie die Kopfzeile „authorization: Bearer …“, oder lassen Sie sie weg: Fragen darf man auch ohne Schlüssel.' },
    en: { message: 'We do not know this key.', hint: 'Check the header "authorization: Bearer …", or leave it out: no key is needed to ask.' },
  });

/** The file of keys cannot be used; the message is a sentence for the operator. */
export class KeyFileError extends Error {
  constructor(file: string, reason: string) {
    super(`The file of API keys ${file} cannot be used: ${reason}. Correct it, or remove it and give new keys with "pnpm key add".`);
    this.name = 'KeyFileError';
  }
}
