import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { errorBody } from '../../errors/public-error.js';

const texts = new WeakMap<CodedError, string>();

/** An answer without data, ready to be sent. Errors that are made once are put into words once. */
export const errorText = (error: CodedError): string => {
  const text = texts.get(error) ?? JSON.stringify(errorBody(error));
  texts.set(error, text);
  return text;
};
