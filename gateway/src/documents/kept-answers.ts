import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayConfig } from '../gateway-config.js';
import { headersOf } from '../http/headers.js';
import type { Observer } from '../observing/observer.js';
import { AnswerCache, type Handed } from './answer-cache.js';
import { ChangeWatch, changeDocumentNames, type ChangeDocuments } from './change-watch.js';
import { createAsk } from './create-ask.js';
import type { ExecuteDocument } from './document-work.js';
import { FastPath } from './fast-path.js';
import type { Keys, WorkedOut } from './kept-answer.js';
import type { SharedStore } from '../shared/shared-store.js';
import { SharedAnswers } from './shared-answers.js';
import type { TrustedDocument } from './trusted-documents.js';

/** What pages may keep, in bytes. */
const VIEW_BYTES = 32 * 1024 * 1024;

/** All answers that are kept, here and between gateways, and what makes them old. */
export interface KeptAnswers {
  /** Of the views, page by page. */
  readonly views: AnswerCache;
  /** Answers a request whose answer lies ready. @returns whether it did */
  shortCut(request: IncomingMessage, response: ServerResponse): boolean;
  /** Whether there is an answer to this address of a document, however old. */
  has(address: string): boolean;
  /** From now on answers are worked out once for all gateways that have this store. */
  share(store: SharedStore): void;
  get(question: string, work: () => Promise<WorkedOut>): Promise<Handed>;
  /** That this address asks this question. */
  learn(address: string, question: string): void;
  forget(changed: Keys): void;
  /** Begins to give up what changes. @returns whether there is a document that asks what has */
  watch(execute: ExecuteDocument, documents: ReadonlyMap<string, TrustedDocument>): boolean;
  stop(): Promise<void>;
}

export const openKeptAnswers = ({ cache: options }: Pick<GatewayConfig, 'cache'>, observer: Observer): KeptAnswers => {
  const answers = new AnswerCache({ observer, ...options });
  const views = new AnswerCache({ observer, maximumBytes: VIEW_BYTES, ...options });
  const fastPath = new FastPath(answers, observer, Object.entries(headersOf('/documents/')).flat());
  let watch: ChangeWatch | undefined;
  let between: SharedAnswers | undefined;

  const forget = (changed: Keys): number => answers.forget(changed) + views.forget(changed);

  return {
    views,
    shortCut: (request, response) => fastPath.answer(request, response),
    has: (address) => fastPath.has(address),
    share: (store) => {
      between = new SharedAnswers(store, () => watch?.position ?? null);
    },
    get: (question, work) => answers.get(question, () => between?.get(question, work) ?? work()),
    learn: (address, question) => fastPath.learn(address, question),
    forget: (changed) => void forget(changed),
    watch: (execute, documents) => {
      const ask = createAsk<ChangeDocuments>(execute, documents, changeDocumentNames);
      if (ask === undefined) return false;
      watch = new ChangeWatch({ ask: (variables) => ask('ChangesView', variables), isNeeded: () => between !== undefined || answers.size + views.size > 0, onChange: (changed, seconds) => observer.invalidated(forget(changed), seconds) });
      watch.start();
      return true;
    },
    stop: async () => watch?.stop(),
  };
};
