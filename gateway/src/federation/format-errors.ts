import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { publicError } from '../errors/public-error.js';

/** The errors of an execution as askers see them: what Apollo Server does with `publicError`. */
export const formatErrors = (errors: readonly unknown[]): GraphQLFormattedError[] => errors.map(formatError);

function formatError(error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return publicError(gatewayErrors.internal().toJSON());
  const { extensions, ...formatted } = error.toJSON();
  return publicError({ ...formatted, extensions: isAboutVariable(error) ? { ...extensions, code: 'BAD_USER_INPUT' } : extensions });
}

/** graphql-js gives such errors no code. */
const isAboutVariable = ({ nodes, extensions }: GraphQLError): boolean => extensions['code'] === undefined && nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION;
