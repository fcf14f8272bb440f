import { graphql } from 'graphql';

import type { Service } from '../subgraph/service.js';

/** Asks a service as the gateway would, with fresh request state, and hands back data and coded errors. */
export async function ask(service: Service, source: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({
    schema: service.schema,
    source,
    variableValues: variables,
    contextValue: service.createContext(),
  });
  return {
    data: data === undefined || data === null ? data : (JSON.parse(JSON.stringify(data)) as Record<string, never>),
    errors: (errors ?? []).map(({ message, extensions }) => ({ message, ...extensions })),
  };
}
