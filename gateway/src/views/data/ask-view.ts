import type { ApolloServer } from '@apollo/server';
import { executeDocument } from '../../documents/execute-document.js';
import type { TrustedDocument } from '../../documents/trusted-documents.js';
import { codedExtensions, type CodedExtensions } from '../../errors/coded-extensions.js';
import { gatewayErrors } from '../../errors/gateway-errors.js';
import { viewNames, type ViewName, type Views } from './view-documents.js';

/** What a view gets for its question. */
export type ViewAnswer<Data> =
  /** `whole` is false if a service left something out. */
  | { readonly ok: true; readonly data: Data; readonly whole: boolean }
  | { readonly ok: false; readonly error: CodedExtensions };

export type AskView = <Name extends ViewName>(name: Name, variables: Views[Name]['variables']) => Promise<ViewAnswer<Views[Name]['data']>>;

const internal = codedExtensions(gatewayErrors.internal().extensions) as CodedExtensions;

/**
 * Asks the trusted documents of the views, in this process. Undefined if the list of trusted documents lacks one of them.
 */
export const createAskView = (server: ApolloServer, documents: ReadonlyMap<string, TrustedDocument>): AskView | undefined => {
  const byName = new Map([...documents.values()].map((document) => [document.name, document]));
  if (viewNames.some((name) => !byName.has(name))) return undefined;

  return async (name, variables) => {
    const { data, errors } = await executeDocument(server, byName.get(name) as TrustedDocument, variables);
    const [error] = errors ?? [];
    // The root field of every view but those for one offer is required: without it there is no data at all.
    if (data == null || (error !== undefined && Object.values(data).some((value) => value === null))) return { ok: false, error: codedExtensions(error?.extensions) ?? internal };
    return { ok: true, data: data as never, whole: errors === undefined };
  };
};
