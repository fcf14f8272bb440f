import { createAsk, type Ask, type DocumentData } from '../../documents/create-ask.js';
import type { ExecuteDocument } from '../../documents/document-work.js';
import type { TrustedDocument } from '../../documents/trusted-documents.js';
import { viewNames, type Views } from './view-documents.js';

/** What a view gets for its question. */
export type ViewAnswer<Data> = DocumentData<Data>;

export type AskView = Ask<Views>;

/** Asks the trusted documents of the views, in this process. Undefined if the list of trusted documents lacks one of them. */
export const createAskView = (execute: ExecuteDocument, documents: ReadonlyMap<string, TrustedDocument>): AskView | undefined => createAsk<Views>(execute, documents, viewNames);
