import { answerContext } from '../asking/answer-context.js';
import type { Admission } from '../overload/admission.js';
import type { ExecuteTrusted } from '../federation/open-trusted-execution.js';
import type { DocumentAnswer } from './document-answer.js';
import type { WorkedOut } from './kept-answer.js';
import type { TrustedDocument } from './trusted-documents.js';
import { workedOut } from './worked-out.js';

export type Variables = Record<string, unknown>;

/** Carries out a trusted document. @throws OverloadedError when too many are waiting */
export type ExecuteDocument = (document: TrustedDocument, variables: Variables) => Promise<DocumentAnswer>;

/** How trusted documents are carried out, each in its time. */
export interface DocumentWork {
  /** So many at once, the others in turn. */
  readonly execute: ExecuteDocument;
  /** Without waiting: for what keeps the gateway itself up to date. */
  readonly executeAlways: ExecuteDocument;
  /** As bytes. @throws OverloadedError when too many are waiting */
  workOut(document: TrustedDocument, variables: Variables): Promise<WorkedOut>;
}

export const createDocumentWork = (executeTrusted: ExecuteTrusted, door: Admission, milliseconds?: number): DocumentWork => {
  const executeAlways: ExecuteDocument = (document, variables) => executeTrusted(document, variables, answerContext(milliseconds));

  const execute: ExecuteDocument = async (document, variables) => {
    const context = answerContext(milliseconds);
    const leave = await door.enter();
    try {
      return await executeTrusted(document, variables, context);
    } finally {
      leave();
    }
  };

  return { execute, executeAlways, workOut: async (document, variables) => workedOut(document, await execute(document, variables)) };
};
