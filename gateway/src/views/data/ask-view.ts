import type { ApolloServer } from '@apollo/server';
import { createAsk, type Ask, type DocumentData } from '../../documents/create-ask.js';
import type { TrustedDocument } from '../../documents/trusted-documents.js';
import { viewNames, type Views } from './view-documents.js';

/** What a view gets for its question. */
export type ViewAnswer<Data> = DocumentData<Data>;

export type AskView = Ask<Views>;

/** Asks the trusted documents of the views, in this process. Undefined if the list of trusted documents lacks one of them. */
export const createAskView = (server: ApolloServer, documents: ReadonlyMap<string, TrustedDocument>): AskView | undefined => createAsk<Views>(server, documents, viewNames);
