import type { AnswerContext } from '../asking/answer-context.js';
import type { DocumentAnswer } from '../documents/document-answer.js';
import type { TrustedDocument } from '../documents/trusted-documents.js';
import { clean, type GivenAnswer } from './clean-answer.js';
import type { Federation, GatewayInterface } from './create-federation.js';
import { formatErrors } from './format-errors.js';

/** Carries out one of the documents that the federation was created with. */
export type ExecuteTrusted = (document: TrustedDocument, variables: Record<string, unknown>, context: AnswerContext) => Promise<DocumentAnswer>;

/**
 * Trusted documents answered as Apollo Server answers them, but without looking again at what was looked at when they were
 * planned: a third less work.
 * @param gateway of the federation, perhaps with something around it
 */
export async function openTrustedExecution(federation: Federation, gateway: GatewayInterface = federation.gateway): Promise<ExecuteTrusted> {
  const { executor } = await gateway.load({ apollo: {} });
  if (!executor) throw new Error('The gateway gave nothing that executes. Pass the gateway of a federation.');
  return async (document, variables, context) => {
    try {
      const { data, errors } = await executor(federation.requestFor(document.hash, variables, context));
      const answer: GivenAnswer = { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors: formatErrors(errors) }) };
      clean(answer, context);
      return answerOf(data === undefined && errors !== undefined ? 400 : 200, answer, context);
    } catch (error) {
      return answerOf(500, { errors: formatErrors([error]) }, context);
    }
  };
}

const answerOf = (status: number, { data, errors, extensions }: GivenAnswer, context: AnswerContext): DocumentAnswer => ({ status, data, errors, extensions, context });
