import type { DocumentAnswer } from './document-answer.js';
import type { Keys, WorkedOut } from './kept-answer.js';
import { readyAnswer } from './ready-answer.js';
import { surrogateKeysOf } from './surrogate-keys.js';
import type { TrustedDocument } from './trusted-documents.js';

/** Errors that say that we could not, not that the question was wrong: an older answer is better than these. */
const ours = new Set(['INTERNAL', 'PARTLY_UNAVAILABLE', 'TOO_LATE', 'OVERLOADED']);

const isOurs = ({ errors, context }: DocumentAnswer): boolean => context.degraded.size > 0 || (errors?.some(({ extensions }) => ours.has(String(extensions?.['code']))) ?? false);

const keysOf = ({ restsOnIds }: TrustedDocument, { data, context }: DocumentAnswer): Keys =>
  // What is not there has no key that would tell when it comes.
  restsOnIds && data != null && Object.values(data).every((value) => value !== null) ? context.keys : null;

/** An answer as bytes, with what it rests on. Only a whole answer may be kept. */
export const workedOut = (document: TrustedDocument, answered: DocumentAnswer): WorkedOut => {
  const { status, data, errors, extensions } = answered;
  const failed = isOurs(answered);
  const keys = keysOf(document, answered);
  const text = JSON.stringify({ errors, data, extensions });
  return { answer: { ...readyAnswer(text, status, errors === undefined && !failed), surrogateKeys: surrogateKeysOf(document, keys) }, keys, failed };
};
