import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

import { definitions } from './definitions.ts';

/** The supergraph of the three services; where they are reached is said to the gateways. */
export function composeWorld(urls: Readonly<Record<string, string>> = {}): string {
  const { supergraphSdl, errors } = composeServices(Object.entries(definitions).map(([name, text]) => ({ name, typeDefs: parse(text), url: urls[name] ?? `http://${name}.invalid/` })));
  if (supergraphSdl === undefined) throw new Error(`The services do not compose: ${errors?.join(' ')}`);
  return supergraphSdl;
}
