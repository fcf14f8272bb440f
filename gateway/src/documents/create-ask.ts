import { codedExtensions, type CodedExtensions } from '../errors/coded-extensions.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import type { ExecuteDocument } from './document-work.js';
import type { TrustedDocument } from './trusted-documents.js';

/** Documents by the names of their operations: what they take and what they give. */
type Documents<Names extends string> = Record<Names, { variables: object; data: object }>;

export type DocumentData<Data> =
  /** `whole` is false if a service left something out. */
  | { readonly ok: true; readonly data: Data; readonly whole: boolean }
  | { readonly ok: false; readonly error: CodedExtensions };

export type Ask<Known extends Documents<Names>, Names extends string = keyof Known & string> = <Name extends Names>(
  name: Name,
  variables: Known[Name]['variables'],
) => Promise<DocumentData<Known[Name]['data']>>;

/** For what nobody outside can do anything about. */
export const internal = codedExtensions(gatewayErrors.internal().extensions) as CodedExtensions;

/** Asks trusted documents in this process. Undefined if the list of trusted documents lacks one of the names. */
export const createAsk = <Known extends Documents<Names>, Names extends string = keyof Known & string>(
  execute: ExecuteDocument,
  documents: ReadonlyMap<string, TrustedDocument>,
  names: readonly Names[],
): Ask<Known, Names> | undefined => {
  const byName = new Map([...documents.values()].map((document) => [document.name, document]));
  if (names.some((name) => !byName.has(name))) return undefined;

  return async (name, variables) => {
    const { data, errors } = await execute(byName.get(name) as TrustedDocument, variables as Record<string, unknown>);
    const [error] = errors ?? [];
    // Where a root field is required, there is no data at all without it.
    if (data == null || (error !== undefined && Object.values(data).some((value) => value === null))) return { ok: false, error: codedExtensions(error?.extensions) ?? internal };
    return { ok: true, data: data as never, whole: errors === undefined };
  };
};
