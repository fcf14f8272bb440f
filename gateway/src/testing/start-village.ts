import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { startGateway, type Gateway, type GatewayConfig } from '../server.js';
import type { SubgraphLink } from '../federation/subgraph-link.js';
import type { Topology } from '../config.js';
import { serveSubgraph, type ServedSubgraph } from './serve-subgraph.js';
import { buildVillage, type Village } from './village.js';

export const secret = 'a secret of more than thirty-two characters';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const trusted = (...texts: string[]): Record<string, string> => Object.fromEntries(texts.map((text) => [hashOf(text), text]));

export interface Answer {
  status: number;
  headers: Headers;
  body: { data?: Record<string, unknown> | null; extensions?: Record<string, unknown>; errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] };
}

export interface StartedVillage extends Gateway {
  village: Village;
  /** Only in the split topology. */
  served: ServedSubgraph[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The village behind a gateway on a free port; stopped when the test is over. */
export const startVillage = async (options: Partial<GatewayConfig> & { topology?: Topology; links?: (links: SubgraphLink[]) => SubgraphLink[] } = {}): Promise<StartedVillage> => {
  const { topology = 'single', links: change = (links) => links, ...config } = options;
  const village = buildVillage();
  const served: ServedSubgraph[] = [];
  const link = async (name: 'places' | 'activities'): Promise<SubgraphLink> => {
    if (topology === 'single') return { name, kind: 'in-process', schema: village[name], createContext: () => ({}) };
    const service = await serveSubgraph(village[name], secret);
    onTestFinished(() => service.stop());
    served.push(service);
    return { name, kind: 'http', url: service.url, secret };
  };
  const links = change([await link('places'), await link('activities')]);
  const gateway = await startGateway({ port: 0, host: 'localhost', supergraph: village.supergraph, trustedDocuments: {}, logLevel: 'silent', ...config }, links);
  onTestFinished(() => gateway.stop());

  return {
    ...gateway,
    village,
    served,
    ask: async (query, variables) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
  };
};
