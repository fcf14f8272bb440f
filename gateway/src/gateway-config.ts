import type { DistrictBundlesOptions } from './bundles/district-bundles.js';
import type { AnswerCacheOptions } from './documents/answer-cache.js';
import type { TrustedProxies } from './http/trusted-proxies.js';
import type { CareLimits } from './limits/care-limiter.js';
import type { KeyRing } from './keys/key-ring.js';
import type { Rate } from './limits/token-buckets.js';
import type { MetricsAddress } from './observing/serve-metrics.js';
import type { TracingConfig } from './observing/tracing-config.js';
import type { MapTiles } from './outlines/map-tiles.js';
import type { ResilienceOptions } from './resilience/resilience-options.js';

/** Where finished log lines go; standard output when absent. */
export interface LogDestination {
  write(line: string): void;
}

/** Everything a gateway needs to know; nothing is read from the environment past this point. */
export interface GatewayConfig {
  /** 0 takes any free port. */
  port: number;
  /** `localhost` answers on 127.0.0.1 and ::1, reachable from this machine alone; `0.0.0.0` or `::` for everyone. */
  host: string;
  /** Text of the composed supergraph. */
  supergraph: string;
  /** SHA-256 (64 hex digits) of a document's text → the text. */
  trustedDocuments: Readonly<Record<string, string>>;
  /** Folder of the start page, the configurator, embed and print pages. Absent: those pages are not served. */
  siteDirectory?: string;
  /** Folder behind /widgets/v1/. Absent: not served. */
  widgetsDirectory?: string;
  /** Folder behind /graphql/explorer/, built by gateway/explorer/build.ts. Absent: not served. */
  explorerDirectory?: string;
  /** Address people reach the gateway at, for examples on its own pages; the listening address when absent. */
  publicUrl?: string;
  /** Pictures behind maps; without them maps have the outlines of municipalities. */
  mapTiles?: MapTiles | undefined;
  /** How much the answers to trusted documents may keep, and how long; sensible values when absent. */
  cache?: Omit<AnswerCacheOptions, 'observer'>;
  /** How much the bundles of districts may keep, and how often each is built; sensible values when absent. */
  bundles?: DistrictBundlesOptions;
  /** How many changes and questions with a secret one neighbourhood of addresses may send; `careLimits` when absent. */
  care?: CareLimits;
  /** How long an answer may take, in milliseconds; `ANSWER_MILLISECONDS` when absent. */
  answerMilliseconds?: number | undefined;
  /** How services are treated that do not answer as they should; the usual way when absent. */
  resilience?: Partial<ResilienceOptions> | undefined;
  /** What anybody may ask by `POST /graphql`, in points of cost; `fairRate` when absent. */
  fairUse?: Rate | undefined;
  /** Who may ask more; nobody when absent. */
  keys?: KeyRing | undefined;
  /** What several gateways have in common, and the secret under which they name it; this one has everything for itself when absent. */
  valkey?: { readonly url: string; readonly secret: string } | undefined;
  /** File the supergraph is read from again when it changes; never when absent. */
  supergraphFile?: string;
  /** How long to go on after being asked to stop, so that balancers in front notice; 0 when absent. */
  drainSeconds?: number;
  /** Where numbers are handed out; nowhere when absent. */
  metrics?: MetricsAddress | undefined;
  /** Where traces are sent; none are kept when absent. */
  tracing?: TracingConfig | undefined;
  /** Proxies in front whose word about the asker's address is taken; nobody's when absent. */
  trustProxy?: TrustedProxies | undefined;
  /** The clock of the pages; the machine's own when absent. */
  now?: () => Date;
  logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  logDestination?: LogDestination;
}
