import { createHash } from 'node:crypto';
import { Kind, validate, type GraphQLSchema } from 'graphql';
import { configErrors } from '../errors/config-errors.js';
import { checkDocument } from '../limits/check-document.js';
import { measureCare } from '../limits/measure-care.js';
import { restsOnIds } from './rests-on-ids.js';

export interface TrustedDocument {
  hash: string;
  /** The name of its operation; undefined if it has none. */
  name: string | undefined;
  query: string;
  variableNames: readonly string[];
  /** How many changes and questions with a secret it holds; above 0 it is sent with POST, with 0 read with GET. */
  care: number;
  /** Whether its answers can only change with the entities in them; see `restsOnIds`. */
  restsOnIds: boolean;
}

/**
 * Checked once at the start, so that a widget's query that the graph cannot answer stops the start and not the widget:
 * the hash fits, the limits hold, the schema agrees, and there is exactly one operation, a query or a mutation.
 */
export const checkTrustedDocuments = (texts: Readonly<Record<string, string>>, schema: GraphQLSchema): ReadonlyMap<string, TrustedDocument> => {
  const documents = new Map<string, TrustedDocument>();
  for (const [hash, query] of Object.entries(texts)) {
    const actual = createHash('sha256').update(query).digest('hex');
    if (actual !== hash) throw configErrors.documentHash(hash, actual);
    const verdict = checkDocument(query);
    if (!verdict.ok) throw configErrors.documentInvalid(hash, verdict.error.message);
    const operations = verdict.document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (operation === undefined || operations.length > 1) throw configErrors.documentInvalid(hash, `It holds ${operations.length} operations instead of one.`);
    if (operation.operation === 'subscription') throw configErrors.documentInvalid(hash, 'It is a subscription, which nobody answers here.');
    const [invalid] = validate(schema, verdict.document);
    if (invalid !== undefined) throw configErrors.documentInvalid(hash, invalid.message);
    const variableNames = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    documents.set(hash, { hash, name: operation.name?.value, query, variableNames, care: measureCare(verdict.document, operation), restsOnIds: restsOnIds(verdict.document, schema) });
  }
  return documents;
};
