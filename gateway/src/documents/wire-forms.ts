import type { OutgoingHttpHeader } from 'node:http';
import { jsonType } from '../http/json-type.js';
import { answerCaching } from './caching.js';
import type { ReadyAnswer } from './ready-answer.js';

interface WireForm {
  /** Names and values by turns, as Node writes them without a further look. */
  readonly headers: OutgoingHttpHeader[];
  readonly body: Buffer;
}

/** An answer with its headers, in every encoding it is offered in. */
export interface WireForms {
  readonly plain: WireForm;
  readonly br?: WireForm;
  readonly gzip?: WireForm;
  readonly notModified: OutgoingHttpHeader[];
}

const known = new WeakMap<ReadyAnswer, WireForms>();

/** Worked out once for each answer. @param common headers that every answer has */
export const wireForms = (answer: ReadyAnswer, common: readonly string[]): WireForms => {
  const forms = known.get(answer) ?? toForms(answer, common);
  known.set(answer, forms);
  return forms;
};

const toForms = (answer: ReadyAnswer, common: readonly string[]): WireForms => {
  const notModified = [
    ...common,
    ...['vary', 'accept-encoding', 'cache-control', answer.caching ?? answerCaching, 'etag', answer.etag],
    ...(answer.surrogateKeys === undefined ? [] : ['surrogate-key', answer.surrogateKeys]),
  ];
  const form = (body: Buffer, encoding?: string): WireForm => ({
    headers: [...notModified, 'content-type', jsonType, ...(encoding === undefined ? [] : ['content-encoding', encoding]), 'content-length', String(body.length)],
    body,
  });
  return {
    notModified,
    plain: form(answer.plain),
    ...(answer.br === undefined ? {} : { br: form(answer.br, 'br') }),
    ...(answer.gzip === undefined ? {} : { gzip: form(answer.gzip, 'gzip') }),
  };
};
