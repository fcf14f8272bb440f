import type { OutgoingHttpHeader } from 'node:http';
import { jsonType } from '../http/json-type.js';
import { answerCaching } from './caching.js';
import type { Encoding, ReadyAnswer } from './ready-answer.js';

/** An answer with its headers, in one encoding. */
export interface WireForm {
  /** Names and values by turns, as Node writes them without a further look. */
  readonly headers: OutgoingHttpHeader[];
  readonly body: Buffer;
}

type FormName = Encoding | 'plain';

const known = new WeakMap<ReadyAnswer, Partial<Record<FormName, WireForm>>>();

/** The answer as it goes out in an encoding; undefined if that has not been worked out yet. @param common headers that every answer has */
export const wireForm = (answer: ReadyAnswer, name: FormName, common: readonly string[]): WireForm | undefined => {
  const body = answer[name];
  if (body === undefined) return undefined;
  const forms = known.get(answer) ?? {};
  known.set(answer, forms);
  return (forms[name] ??= {
    headers: [...notModified(answer, common), 'content-type', jsonType, ...(name === 'plain' ? [] : ['content-encoding', name]), 'content-length', String(body.length)],
    body,
  });
};

/** Headers of the word that nothing has changed. */
export const notModified = (answer: ReadyAnswer, common: readonly string[]): OutgoingHttpHeader[] => [
  ...common,
  'vary',
  'accept-encoding',
  'cache-control',
  answer.caching ?? answerCaching,
  'etag',
  answer.etag,
  ...(answer.surrogateKeys === undefined ? [] : ['surrogate-key', answer.surrogateKeys]),
];
