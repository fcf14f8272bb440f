import type { GatewayConfig } from './gateway-config.js';
import { configErrors } from './errors/config-errors.js';
import { readTrustedProxies, type TrustedProxies } from './http/trusted-proxies.js';
import { readOperatorConfig, type OperatorConfig } from './operator-config.js';
import { readMapTiles, type MapTiles } from './outlines/map-tiles.js';

export type SubgraphName = 'places' | 'activities' | 'partners';
export type Topology = 'single' | 'split';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** What the environment says; the files (supergraph, documents, pages) come from `files.ts`. */
export interface GatewayEnvironment {
  readonly port: number;
  readonly host: string;
  readonly topology: Topology;
  readonly publicUrl: string | undefined;
  readonly logLevel: NonNullable<GatewayConfig['logLevel']>;
  readonly mapTiles: MapTiles | undefined;
  readonly trustProxy: TrustedProxies | undefined;
  /** What is the same in every topology. */
  readonly operating: OperatorConfig;
  /** Only in the split topology. */
  readonly subgraphs: { readonly urls: Readonly<Record<SubgraphName, string>>; readonly secret: string } | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const oneOf = <Value extends string>(name: string, text: string, allowed: readonly Value[]): Value => {
  const value = allowed.find((candidate) => candidate === text);
  if (value === undefined) throw configErrors.notOneOf(name, text, allowed);
  return value;
};

const httpUrl = (name: string, text: string | undefined): string => {
  if (text === undefined || text === '') throw configErrors.missing(name, 'an address such as http://127.0.0.1:4001/graphql');
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw configErrors.notAnUrl(name, text);
  return text;
};

const port = (text: string): number => {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65_535) throw configErrors.notAPort(text);
  return value;
};

const secret = (text: string | undefined): string => {
  if (text === undefined || text === '') throw configErrors.missing('GATEWAY_SECRET', 'at least 32 random characters, the same for every service');
  if (text.length < 32) throw configErrors.secretTooShort(text.length);
  return text;
};

/**
 * PORT (4000) · HOST (localhost: both loopback addresses and nobody else; set 0.0.0.0 or :: behind a proxy on another
 * machine or in a container) · TOPOLOGY (single) · PUBLIC_URL · LOG_LEVEL (info) · MAP_TILES_URL with
 * MAP_TILES_ATTRIBUTION (none) · TRUST_PROXY (nobody) · and, split only: PLACES_URL, ACTIVITIES_URL, PARTNERS_URL,
 * GATEWAY_SECRET. And what `readOperatorConfig` reads.
 */
export const readConfig = (variables: Variables = process.env): GatewayEnvironment => {
  const topology = oneOf('TOPOLOGY', variables['TOPOLOGY'] ?? 'single', ['single', 'split']);
  const subgraphs =
    topology === 'single'
      ? undefined
      : Object.freeze({
          urls: Object.freeze({
            places: httpUrl('PLACES_URL', variables['PLACES_URL']),
            activities: httpUrl('ACTIVITIES_URL', variables['ACTIVITIES_URL']),
            partners: httpUrl('PARTNERS_URL', variables['PARTNERS_URL']),
          }),
          secret: secret(variables['GATEWAY_SECRET']),
        });

  return Object.freeze({
    port: port(variables['PORT'] ?? '4000'),
    host: variables['HOST'] || 'localhost',
    topology,
    publicUrl: variables['PUBLIC_URL'] ? httpUrl('PUBLIC_URL', variables['PUBLIC_URL']).replace(/\/+$/, '') : undefined,
    logLevel: oneOf('LOG_LEVEL', variables['LOG_LEVEL'] ?? 'info', logLevels),
    mapTiles: readMapTiles(variables),
    trustProxy: readTrustedProxies(variables),
    operating: readOperatorConfig(variables),
    subgraphs,
  });
};
