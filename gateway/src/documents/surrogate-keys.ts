import type { Keys } from './kept-answer.js';
import type { TrustedDocument } from './trusted-documents.js';

/** More names than these would weigh as much as the answer; then the document's name has to do. */
const MOST_KEYS = 40;

/**
 * `Surrogate-Key` of an answer: `document-<first ten digits of the hash>` and, where it rests on single entries, `Activity-<id>` for each;
 * `everything` where any change may touch it. Fastly and Varnish's xkey give up answers by these names.
 */
export const surrogateKeysOf = ({ hash }: TrustedDocument, keys: Keys): string => {
  const entities = [...(keys ?? [])].filter((key) => !key.startsWith('Query.')).map((key) => key.replace(':', '-'));
  const names = keys === null || entities.length > MOST_KEYS ? ['everything'] : entities;
  return [`document-${hash.slice(0, 10)}`, ...names].join(' ');
};
