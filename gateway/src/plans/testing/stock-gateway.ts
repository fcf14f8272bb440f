import '../../telemetry-off.js';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource, type GraphQLDataSource } from '@apollo/gateway';
import { signRequest } from '@miteinander/kit/signature/request-signature.js';
import type { SubgraphLink } from '../../federation/subgraph-link.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** @apollo/gateway with its own data sources over the same services: what ours is held against. */
export const stockGateway = (supergraph: string, links: readonly SubgraphLink[]): ApolloGateway =>
  new ApolloGateway({
    supergraphSdl: supergraph,
    logger: silent,
    buildService: ({ name }) => {
      const link = links.find((candidate) => candidate.name === name);
      if (link === undefined) throw new Error(`Nobody linked ${name}. Pass a link to it.`);
      return link.kind === 'http' ? remoteSource(link) : localSource(link);
    },
  });

function localSource(link: SubgraphLink & { kind: 'in-process' }): GraphQLDataSource {
  const source = new LocalGraphQLDataSource(link.schema);
  return { process: async (options) => source.process({ ...options, context: await link.createContext({}) } as typeof options) };
}

function remoteSource(link: SubgraphLink & { kind: 'http' }): GraphQLDataSource {
  return new RemoteGraphQLDataSource({
    url: link.url,
    fetcher: async (url, init) => {
      const body = String(init?.body ?? '');
      const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...signRequest(body, link.secret) } });
      // What a service says of wrong variables comes with this status, and its data source would not read it.
      return response.status === 400 ? new Response(response.body, { headers: response.headers }) : response;
    },
  });
}
