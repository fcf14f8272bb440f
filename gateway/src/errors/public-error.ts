import type { GraphQLFormattedError } from 'graphql';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { codedExtensions, type CodedExtensions } from './coded-extensions.js';
import { gatewayErrors } from './gateway-errors.js';

const render = (coded: CodedExtensions, { path, locations }: Pick<GraphQLFormattedError, 'path' | 'locations'>): GraphQLFormattedError => ({
  message: `${coded.de.message} / ${coded.en.message}`,
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
  extensions: { ...coded },
});

const fromApollo = (code: unknown, detail: string): CodedError => {
  switch (code) {
    case 'GRAPHQL_PARSE_FAILED':
      return gatewayErrors.syntax(detail);
    case 'GRAPHQL_VALIDATION_FAILED':
      return gatewayErrors.validation(detail);
    case 'BAD_USER_INPUT':
      return gatewayErrors.variables(detail);
    case 'OPERATION_RESOLUTION_FAILURE':
      return gatewayErrors.operation();
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
    case 'PERSISTED_QUERY_NOT_FOUND':
      return gatewayErrors.persistedQueries();
    case 'BAD_REQUEST':
      return gatewayErrors.badRequest();
    default:
      return gatewayErrors.internal();
  }
};

/**
 * The mask: coded errors pass with their code, words and suggestions and nothing else, the gateway's own findings about
 * a query are put in both languages, everything else becomes INTERNAL. The services' errors have already been through
 * `maskServiceErrors`, so a code such as GRAPHQL_VALIDATION_FAILED here is always the gateway's own.
 */
export const publicError = (error: GraphQLFormattedError): GraphQLFormattedError => {
  const coded = codedExtensions(error.extensions);
  if (coded !== undefined) return render(coded, error);
  return publicError({ ...fromApollo(error.extensions?.['code'], error.message).toJSON(), ...pick(error) });
};

const pick = ({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> => ({
  ...(path === undefined ? {} : { path }),
  ...(locations === undefined ? {} : { locations }),
});

/** An answer without data, as JSON-ready object. */
export const errorBody = (error: CodedError): { errors: GraphQLFormattedError[] } => ({ errors: [publicError(error.toJSON())] });
